import { type Ref, useId } from 'react';
import { fieldId } from './form/field-spec';

type Props = {
  heading: string;
  /** What to do, in the order of the page. `isLink: false` where there is no field to go to. */
  errors: { name: string; message: string; isLink?: boolean }[];
  ref?: Ref<HTMLDivElement>;
};

/**
 * What to mend, first on the page, with a link to each field (`fieldId`).
 * Takes focus when it comes with the page, also without JavaScript.
 */
export function ErrorSummary({ heading, errors, ref }: Props) {
  const id = useId();
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby={id} ref={ref} autoFocus>
      <h2 id={id}>{heading}</h2>
      <ul role="list">
        {errors.map(({ name, message, isLink = true }) => (
          <li key={name}>{isLink ? <a href={`#${fieldId(name)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
