import { Card } from '@/components/admin/card';
import { Button } from '@/components/button';
import { Kbd } from '@/components/kbd';
import { Notice } from '@/components/notice';
import { Sums } from '@/components/sums';
import { formatOre } from '@/domain/pengar';
import { Alternativ } from './alternativ';
import { FORM_ID } from './form-id';
import { Kvar } from './kvar';
import { Motiveringsutkast } from './motiveringsutkast';
import { Textruta } from './textruta';
import type { Beslutslage } from './use-beslut';

const UTGANGAR = [
  { value: 'BIFALL', label: 'Bifall', shortcut: '1' },
  { value: 'DELVIS_BIFALL', label: 'Delvis bifall', shortcut: '2' },
  { value: 'AVSLAG', label: 'Avslag', shortcut: '3' },
] as const;

const YTTRANDE = [
  { value: 'behovs-inte', label: 'Behövs inte, allt kommer från sökanden' },
  { value: 'svarat', label: 'Ja, har svarat' },
  { value: 'tiden-gick-ut', label: 'Ja, tiden gick ut utan svar' },
] as const;

type Props = {
  ansokanId: string;
  rekommendationId: string;
  harBarn: boolean;
  utkast: string[];
  /** Who decides and on what delegation. */
  beslutas: string;
  /** A control of the application is not closed yet; the decision need not wait for it. */
  oppenKontroll: boolean;
  lage: Beslutslage;
};

function result({ svar, summaOre }: Beslutslage): string {
  if (svar.utgang === 'AVSLAG') return formatOre(0);
  return summaOre === null ? '–' : formatOre(summaOre);
}

/** The decision: a person's own choices and words. */
export function Beslutsform({
  ansokanId,
  rekommendationId,
  harBarn,
  utkast,
  beslutas,
  oppenKontroll,
  lage,
}: Props) {
  const field = (name: string) => ({
    name,
    value: lage.svar[name],
    isInvalid: lage.errors.some((error) => error.name === name),
  });
  return (
    <Card
      id="beslut"
      number={4}
      heading="Beslut"
      end={<span className="small muted">Du väljer. Inget är valt i förväg.</span>}
    >
      <form id={FORM_ID} action={lage.action} onSubmit={lage.submit} onInput={lage.update} noValidate>
        <input type="hidden" name="ansokanId" value={ansokanId} />
        <input type="hidden" name="rekommendationId" value={rekommendationId} />
        {oppenKontroll && (
          <Notice title="Kontrollen är inte avslutad">
            Du kan besluta ändå, så att pengarna inte dröjer. <a href="#kontroll">Till kontrollen</a>
          </Notice>
        )}
        <Alternativ {...field('utgang')} legend="Utgång" options={UTGANGAR} layout="grid" />
        <Alternativ
          {...field('kommunicering')}
          legend="Har sökanden fått yttra sig?"
          options={YTTRANDE}
          layout="list"
        />
        {harBarn && <Textruta {...field('barnetsBasta')} label="Barnets bästa" rows={2} />}
        <Textruta {...field('motivering')} label="Motivering till sökanden" rows={7}>
          <Motiveringsutkast stycken={utkast} onUsed={lage.update} />
        </Textruta>
        <Sums result={{ label: 'Att betala', value: result(lage) }} />
        {lage.kvar.length > 0 && <Kvar kvar={lage.kvar} />}
        {lage.message && (
          <Notice tone={lage.message.tone} title={lage.message.title} isNews>
            {lage.message.text}
          </Notice>
        )}
        <div className="actions">
          <Button disabled={lage.isPending} aria-keyshortcuts="Control+Enter">
            {lage.isPending ? 'Beslutar …' : 'Fatta beslut'} <Kbd>Ctrl ↵</Kbd>
          </Button>
        </div>
        <p className="fine-print mt-2">{beslutas} Beloppet räknas om på servern.</p>
      </form>
    </Card>
  );
}
