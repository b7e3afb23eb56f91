import type { Ref } from 'react';
import { ControlsList } from '@/components/controls-list';
import { CountTable } from '@/components/count-table';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { Panel } from '@/components/panel';
import { Sums } from '@/components/sums';
import { TextLink } from '@/components/text-link';
import { Svenska } from '../../svenska';
import type { Provsvar, Provtabell } from './svar';

function Tabell({ tabell: { rubrik, huvud, rader, summa } }: { tabell: Provtabell }) {
  return (
    <CountTable
      caption={rubrik}
      heads={{ label: huvud.vad, amount: huvud.raknas, why: huvud.varfor, applied: huvud.duSkrev }}
      rows={rader.map(({ id, svenska, duSkrev, belopp, mening, marken, kalla, mindre }) => ({
        id,
        label: <Svenska>{svenska}</Svenska>,
        applied: duSkrev,
        amount: belopp,
        why: (
          <>
            <Svenska>{mening}</Svenska> {marken.join(' ')}
            {kalla && (
              <span className="block">
                <Svenska>{kalla}</Svenska>
              </span>
            )}
          </>
        ),
        isCut: mindre,
      }))}
      total={{ id: 'summa', label: summa.label, applied: summa.duSkrev, amount: summa.belopp }}
    />
  );
}

const Meningar = ({ meningar }: { meningar: string[] }) => (
  <ControlsList
    controls={meningar.map((text) => ({ id: text, state: 'open' as const, text: <Svenska>{text}</Svenska> }))}
  />
);

/** What a trial calculation came to, and how. Its heading takes focus. */
export function Resultat({ svar, heading }: { svar: Provsvar; heading: Ref<HTMLHeadingElement> }) {
  const { tittar, vetInte, ansok } = svar;
  return (
    <section className="mb-12 grid gap-8" aria-labelledby="svar">
      <h2 id="svar" tabIndex={-1} ref={heading} autoFocus>
        {svar.rubrik}
      </h2>
      <Panel>
        <Sums parts={svar.summor} result={svar.resultat} />
      </Panel>
      <Notice tone="judge" title={svar.besked}>
        {ansok.text} <TextLink href="/logga-in">{ansok.lank}</TextLink>
      </Notice>
      {svar.tabeller.map((tabell) => (
        <Tabell key={tabell.id} tabell={tabell} />
      ))}
      {tittar.meningar.length > 0 && (
        <div>
          <h3 className="mb-3">{tittar.rubrik}</h3>
          <Meningar meningar={tittar.meningar} />
        </div>
      )}
      {vetInte.meningar.length > 0 && (
        <details>
          <summary>
            <Icon name="chevron" />
            {vetInte.rubrik}
          </summary>
          <p className="mt-3">{vetInte.text}</p>
          <Meningar meningar={vetInte.meningar} />
        </details>
      )}
    </section>
  );
}
