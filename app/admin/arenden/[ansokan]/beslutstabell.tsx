import type { KeyboardEvent } from 'react';
import { KeyHints } from '@/components/admin/key-hints';
import { Ledger } from '@/components/admin/ledger';
import type { LedgerRowSpec } from '@/components/admin/ledger-row';
import { fieldId } from '@/components/form/field-spec';
import { Button } from '@/components/button';
import { Tangenter } from '@/app/admin/tangenter';
import { FORM_ID } from './form-id';
import { Skal } from './skal';
import { asksSkal, beloppFalt, inKronor, skalFalt } from './svar';
import { HUVUD, type Tabellgrupp, type Tabellrad } from './tabell';
import type { Beslutslage } from './use-beslut';

const KEYS = [
  { keys: ['j', 'k'], label: 'rad' },
  { keys: ['g'], label: 'godta beräknat' },
  { keys: ['b'], label: 'till beslut' },
  { keys: ['1', '2', '3'], label: 'utgång' },
];

type Props = { grupper: Tabellgrupp[]; beraknat: string; lage: Beslutslage };

/** Every line with an amount of one's own to write or accept. Nothing is written in advance. */
export function Beslutstabell({ grupper, beraknat, lage }: Props) {
  const isWrong = (name: string) => lage.errors.some((error) => error.name === name);
  const withOwn = (rad: Tabellrad): LedgerRowSpec => ({
    ...rad,
    own: {
      name: beloppFalt(rad.radId),
      value: lage.svar[beloppFalt(rad.radId)] ?? '',
      isInvalid: isWrong(beloppFalt(rad.radId)),
      action: rad.beraknatOre !== null && (
        <Button
          type="button"
          variant="quiet"
          onClick={() => lage.accept(rad)}
          aria-keyshortcuts="g"
          aria-label={`Godta ${rad.computed} för ${rad.label}`}
        >
          Godta
        </Button>
      ),
    },
    below: asksSkal(rad, lage.svar) && (
      <Skal rad={rad} value={lage.svar[skalFalt(rad.radId)]} isInvalid={isWrong(skalFalt(rad.radId))} />
    ),
  });

  /** Enter in an amount goes to the next line: a decision is made by its button alone. */
  function onKeyDown(event: KeyboardEvent) {
    const field = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.ctrlKey || field.tagName !== 'INPUT') return;
    event.preventDefault();
    const rad = grupper.flatMap((g) => g.rader).find((r) => field.id === fieldId(beloppFalt(r.radId)));
    if (rad) lage.next(rad.radId);
  }

  return (
    <div onInput={lage.update} onKeyDown={onKeyDown}>
      <Ledger
        caption="Varje rad: vad som söks, vad källan säger, vad som är beräknat och ditt eget belopp i kronor"
        heads={HUVUD}
        groups={grupper.map(({ label, rader }) => ({ label, rows: rader.map(withOwn) }))}
        total={{
          label: 'Att betala',
          applied: '',
          computed: beraknat,
          ownText: lage.summaOre === null ? '–' : inKronor(lage.summaOre),
        }}
        formId={FORM_ID}
      />
      <div className="flex flex-wrap items-center justify-between gap-4 px-4 py-2">
        <KeyHints label="Tangenter" hints={KEYS} />
        <Tangenter rows=".ledger .own input" />
      </div>
    </div>
  );
}
