import { useId } from 'react';
import { Status } from './status';

export type Task = {
  label: string;
  /** What stands there now, or what is missing. */
  note?: string;
  /** Left out where the part cannot be opened yet. */
  href?: string;
  state: 'done' | 'waiting' | 'idle' | 'shut';
  /** The state in words: "Klar", "En sak saknas", "Inte påbörjad", "Kan inte börjas än". */
  status: string;
};

const looks = {
  done: { tone: 'ok', icon: 'check' },
  waiting: { tone: 'judge', icon: 'warning' },
  idle: { tone: 'idle', icon: 'circle' },
  shut: { tone: 'idle', icon: 'lock' },
} as const;

/** Parts of an application with the state of each. The whole row is the link. */
export function TaskList({ heading, tasks }: { heading?: string; tasks: Task[] }) {
  const id = useId();
  return (
    <>
      {heading && (
        <h2 id={id} className="mt-8 mb-3 text-base">
          {heading}
        </h2>
      )}
      <ul role="list" className="tasks" aria-labelledby={heading ? id : undefined}>
        {tasks.map(({ label, note, href, state, status }) => (
          <li key={label} className={state === 'waiting' ? 'is-waiting' : undefined}>
            <div>
              {href ? <a href={href}>{label}</a> : <b>{label}</b>}
              {note && <span className="note">{note}</span>}
            </div>
            <Status {...looks[state]} label={status} />
          </li>
        ))}
      </ul>
    </>
  );
}
