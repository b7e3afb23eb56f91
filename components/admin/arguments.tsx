import { Icon } from '../icon';

type Props = {
  heading: string;
  /** Which way the points speak. */
  side: 'for' | 'against';
  points: string[];
};

/** What speaks for, or against, an outcome that somebody has to judge. */
export function Arguments({ heading, side, points }: Props) {
  return (
    <div className="arguments">
      <b>{heading}</b>
      <ul role="list">
        {points.map((point) => (
          <li key={point}>
            <Icon name={side === 'for' ? 'plus' : 'minus'} />
            {point}
          </li>
        ))}
      </ul>
    </div>
  );
}
