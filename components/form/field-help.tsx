import { Icon } from '../icon';
import { fieldId, type LimitBox, type Seen } from './field-spec';

type Help = { name: string; hint?: string; seen?: Seen; limit?: LimitBox };

const idOf = (name: string, part: 'error' | 'limit' | 'seen' | 'hint') => `${fieldId(name)}-${part}`;

/** `aria-describedby` for a field: its error first, since that is what to act on. */
export function describedBy({ name, hint, seen, limit }: Help, error?: string): string | undefined {
  const parts = { error, limit, seen, hint };
  const ids = (['error', 'limit', 'seen', 'hint'] as const).filter((part) => parts[part]);
  return ids.length > 0 ? ids.map((part) => idOf(name, part)).join(' ') : undefined;
}

/** What stands between a field's label and the field: last month's answer, help and limit. */
export function FieldHelp({ name, hint, seen, limit }: Help) {
  return (
    <>
      {seen && (
        <p className="seen" id={idOf(name, 'seen')}>
          <span>
            {seen.label}: <b className="num">{seen.value}</b>
          </span>
          {seen.note && <span className="hint">{seen.note}</span>}
        </p>
      )}
      {hint && (
        <p className="hint" id={idOf(name, 'hint')}>
          {hint}
        </p>
      )}
      {limit && (
        <div className="limit" id={idOf(name, 'limit')}>
          <Icon name="ruler" />
          <p>
            <b>{limit.title}</b> {limit.text}
          </p>
        </div>
      )}
    </>
  );
}

/** The message at a field. */
export function FieldMessage({ name, prefix, error }: { name: string; prefix: string; error?: string }) {
  if (!error) return null;
  return (
    <p className="field-error" id={idOf(name, 'error')}>
      <Icon name="warning" />
      <span>
        <span className="sr-only">{prefix} </span>
        {error}
      </span>
    </p>
  );
}
