import { Icon } from './icon';

export type Moment = {
  what: string;
  /** An absolute day and time, or what usually happens: "Tisdag 10 november 14:02". */
  when?: string;
  state: 'done' | 'now' | 'next';
};

/** What has happened, what happens now and what comes, in words. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol role="list" className="timeline">
      {moments.map(({ what, when, state }) => (
        <li key={what} className={`is-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="dot">
            {state === 'done' && <Icon name="check" />}
            {state === 'now' && <Icon name="arrow-up" />}
          </span>
          <div>
            <b>{what}</b>
            {when && <span className="note">{when}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
