/** The house's import direction (docs/adr/0001-huset.md): app -> server -> domain, app -> components; nothing back, no circles. */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    never(
      'domain-is-pure',
      '^domain/',
      '^(app|server|components|generated|simulators|messages)/',
      'domain imports only domain',
    ),
    {
      name: 'domain-has-no-runtime',
      severity: 'error',
      comment:
        'no React, Next, Prisma, clock or environment in domain; its libraries are zod and the pure check of account numbers',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$|^domain/[^/]+/(test|cli)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: '(^|/)(zod|kontonummer)/|^(zod|kontonummer)',
      },
    },
    never('server-knows-no-pages', '^server/', '^(app|components|simulators)/', 'server imports domain only'),
    never(
      'components-know-no-domain',
      '^components/',
      '^(app|server|domain|generated|simulators)/',
      'components import each other only',
    ),
    never(
      'app-keeps-to-its-doors',
      '^app/',
      '^(generated|simulators|prisma)/',
      'app never touches Prisma or simulators',
    ),
    never(
      'simulators-stand-alone',
      '^simulators/',
      '^(app|server|domain|components|generated|prisma)/',
      'a misreading must be found, not shared',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(generated|\\.next)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
