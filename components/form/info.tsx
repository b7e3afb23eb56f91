import { Button } from '../button';
import { Notice } from '../notice';
import type { InfoSpec } from './field-spec';

/** Something to know, between the questions. Its button sends the form, so that it works without JavaScript. */
export function Info({ field: { text, button } }: { field: InfoSpec }) {
  return (
    <Notice>
      <div className="flow">
        {text.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {button && (
          <p>
            <Button variant="quiet" name={button.name} value={button.value} formNoValidate>
              {button.label}
            </Button>
          </p>
        )}
      </div>
    </Notice>
  );
}
