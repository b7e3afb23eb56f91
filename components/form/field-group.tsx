import type { ReactNode } from 'react';

type Props = { legend: string; hint?: string; children: ReactNode; layout?: 'list' | 'grid' };

/** Fields under one heading; with a layout, boxes to tick. */
export function FieldGroup({ legend, hint, children, layout }: Props) {
  return (
    <div className="ask">
      <fieldset>
        <legend>{legend}</legend>
        {hint && <p className="hint">{hint}</p>}
        <div className={layout ? `options is-${layout}` : 'group'}>{children}</div>
      </fieldset>
    </div>
  );
}
