import { Actions, Button, ButtonLink } from '../button';
import { Notice } from '../notice';
import type { Field, FormState } from './field-spec';
import { differences } from './named-fields';

/** Every word of the choice, so that a language is one object. */
export type ClashWords = {
  mine: string;
  other: string;
  keep: string;
  take: string;
  empty: string;
  yes: string;
  elsewhere: string;
};

type Props = {
  message: NonNullable<FormState['message']>;
  fields: readonly Field[];
  mine: Readonly<Record<string, string>>;
  other: Readonly<Record<string, string>>;
  words: ClashWords;
  onKeep?: () => void;
};

/**
 * Another tab or device has saved other answers: both are shown, and nothing is written before the person has chosen. Stands
 * in the form, whose hidden version is by now the one that was read; works without JavaScript.
 */
export function Clash({ message, fields, mine, other, words, onKeep }: Props) {
  const rows = differences(fields, mine, other, words.yes);
  return (
    <Notice tone={message.tone} title={message.title} isNews>
      <p>{message.text}</p>
      {rows.length === 0 && <p>{words.elsewhere}</p>}
      {rows.map((row) => (
        <dl key={row.name} className="clash">
          <dt>{row.label}</dt>
          <dd>
            {words.mine} <b dir="auto">{row.mine || words.empty}</b>
          </dd>
          <dd>
            {words.other} <b dir="auto">{row.other || words.empty}</b>
          </dd>
        </dl>
      ))}
      <Actions>
        {/* What is kept is saved as it stands: what is missing is said after. */}
        <Button variant="quiet" onClick={onKeep} formNoValidate>
          {words.keep}
        </Button>
        <ButtonLink variant="quiet" href="?">
          {words.take}
        </ButtonLink>
      </Actions>
    </Notice>
  );
}
