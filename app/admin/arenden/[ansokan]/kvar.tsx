import { LeftToDo } from '@/components/admin/left-to-do';
import { fieldId } from '@/components/form/field-spec';
import type { Beslutslage } from './use-beslut';

/** What is left before a decision can be made; the amounts and their reasons are counted together. */
export function Kvar({ kvar }: { kvar: Beslutslage['kvar'] }) {
  const counted = (prefix: string, one: string, many: string) => {
    const own = kvar.filter(({ name }) => name.startsWith(prefix));
    const [first] = own;
    return first
      ? [{ href: `#${fieldId(first.name)}`, label: own.length === 1 ? one : `${own.length} ${many}` }]
      : [];
  };
  const rest = kvar.filter(({ name }) => !/^(?:belopp|skal)-/u.test(name));
  return (
    <LeftToDo
      heading="Kvar innan du kan besluta"
      items={[
        ...counted('belopp-', 'Ett belopp att skriva eller godta', 'belopp att skriva eller godta'),
        ...counted('skal-', 'Ett skäl att skriva', 'skäl att skriva'),
        ...rest.map(({ name, message }) => ({ href: `#${fieldId(name)}`, label: message })),
      ]}
    />
  );
}
