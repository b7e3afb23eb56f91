import { Card } from '@/components/admin/card';
import { Fold } from '@/components/admin/fold';
import { Pairs } from '@/components/pairs';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { kompletteringslage } from '@/domain/arende/komplettering';
import { formatDay, formatInstant } from '@/domain/tid';
import type { loadKompletteringar } from '@/server/komplettering/load-kompletteringar';
import { kompletteringMark } from '../../ord';
import { stangBegaran } from './actions';
import { BegarForm } from './begar-form';
import { SKAL_FALT } from './komplettering-svar';
import { SkalForm } from './skal-form';

type Lage = Awaited<ReturnType<typeof loadKompletteringar>>;
type Begaran = Lage['begaranden'][number];
type Inkommen = Lage['inkomna'][number];

/** What was asked, by whom and until when, and how it has gone. */
function EnBegaran({ begaran, isOpen }: { begaran: Begaran; isOpen: boolean }) {
  const { id, saker, text, begard, personalNamn, sistaDag, besvarad, sen, avslut } = begaran;
  const waits = begaran.lage === 'vantar' || begaran.lage === 'sista_dag_passerad';
  return (
    <section className="flow" aria-labelledby={`begaran-${id}`}>
      <h3 id={`begaran-${id}`} className="text-base">
        Begärt {formatInstant(begard)}
      </h3>
      <ul>
        {saker.map((sak) => (
          <li key={sak.id}>
            {sak.slag === 'bilaga' ? 'Fil' : 'Fråga'}: {sak.fraga}
          </li>
        ))}
      </ul>
      <Pairs
        stacked
        pairs={[
          { label: 'Sista dag', value: formatDay(sistaDag) },
          { label: 'Begärt av', value: personalNamn },
          ...(besvarad
            ? [
                {
                  label: 'Svarat',
                  value: formatInstant(besvarad),
                  note: sen ? 'Efter sista dagen' : undefined,
                },
              ]
            : []),
          ...(avslut
            ? [
                {
                  label: 'Behövs inte längre',
                  value: avslut.skal,
                  note: `${avslut.personalNamn}, ${formatInstant(avslut.avslutad)}`,
                },
              ]
            : []),
        ]}
      />
      <Fold summary="Vad sökanden läser">
        <div className="flow">
          {text.split(/\n+/u).map((stycke, i) => (
            <p key={i}>{stycke}</p>
          ))}
        </div>
      </Fold>
      {waits && isOpen && (
        <Fold summary="Behövs inte längre">
          <SkalForm
            action={stangBegaran}
            hidden={{ begaranId: id }}
            name={SKAL_FALT}
            label="Varför behövs det inte?"
            knapp="Stäng begäran"
          />
        </Fold>
      )}
    </section>
  );
}

/** What came, when, and its files. */
function EnInkommen({ inkommen }: { inkommen: Inkommen }) {
  const { id, inskickad, sen, delar, bilagor } = inkommen;
  return (
    <section className="flow" aria-labelledby={`inkommen-${id}`}>
      <h3 id={`inkommen-${id}`} className="text-base">
        Kom in {formatInstant(inskickad)} {sen && <Status tone="judge" label="Efter sista dagen" />}
      </h3>
      {delar.map((del) => (
        <Pairs
          key={del.steg}
          stacked
          pairs={del.rader.map(({ fraga, svar }) => ({ label: fraga, value: svar }))}
        />
      ))}
      {bilagor.length === 0 && <p className="muted">Inga filer.</p>}
      <ul role="list">
        {bilagor.map((bilaga) => (
          <li key={bilaga.id}>
            <TextLink href={`/api/bilagor/${bilaga.id}`} alone icon="clip">
              {bilaga.namn}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const dagText = ({ dag, dagar }: NonNullable<Lage['ny']>): string =>
  dagar === null
    ? `Tidigast ${formatDay(dag)}.`
    : `${dagar} dagar är ett exempelvärde, ej verifierat. Tidigast ${formatDay(dag)}; välj en senare dag om det behövs.`;

/** What was asked for, what came in, and the way to ask for more. */
export function Kompletteringskort({ lage }: { lage: Lage }) {
  const { ansokanId, begaranden, inkomna, ny } = lage;
  const mark = kompletteringMark(kompletteringslage(begaranden.map((b) => b.lage)));
  return (
    <Card id="komplettering" heading="Komplettering" end={mark && <Status {...mark} />}>
      <div className="flow">
        {begaranden.length === 0 && <p className="muted">Inget är begärt.</p>}
        {begaranden.toReversed().map((begaran) => (
          <EnBegaran key={begaran.id} begaran={begaran} isOpen={ny !== null} />
        ))}
        {inkomna.toReversed().map((inkommen) => (
          <EnInkommen key={inkommen.id} inkommen={inkommen} />
        ))}
        {ny && (
          <Fold key={begaranden.length} summary="Be om komplettering">
            <BegarForm
              ansokanId={ansokanId}
              begarbara={ny.begarbara}
              text={ny.text}
              dag={ny.dag}
              dagText={dagText(ny)}
            />
          </Fold>
        )}
      </div>
    </Card>
  );
}
