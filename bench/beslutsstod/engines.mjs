import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { CHECKS } from './facts.mjs';

/** json-rules-engine: one rule per check, its own results as the trace. */
export const makeJsonRules = () => {
  const engine = new Engine();
  for (const [id, fact, operator, value] of CHECKS) {
    engine.addRule({ conditions: { all: [{ fact, operator, value }] }, event: { type: id } });
  }
  return async (facts) => {
    const { results, failureResults } = await engine.run(facts);
    return results.length + failureResults.length;
  };
};

const OPERATORS = { equal: '==', lessThan: '<', lessThanInclusive: '<=', greaterThan: '>' };

/** zen: one expression node with one expression per check; `trace: true` is its own trace. */
export const makeZen = async () => {
  const engine = new ZenEngine();
  const expressions = CHECKS.map(([id, fact, operator, value]) => ({
    id,
    key: id,
    value: `${fact} ${OPERATORS[operator]} ${typeof value === 'string' ? `'${value}'` : value}`,
  }));
  const node = (id, type, content) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  });
  const decision = engine.createDecision({
    nodes: [
      node('in', 'inputNode'),
      node('checks', 'expressionNode', { expressions }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'checks', type: 'edge' },
      { id: 'e2', sourceId: 'checks', targetId: 'out', type: 'edge' },
    ],
  });
  return async (facts) => Object.keys((await decision.evaluate(facts, { trace: true })).result).length;
};
