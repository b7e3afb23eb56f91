import type { ReactNode } from 'react';
import { ControlsList } from '@/components/controls-list';
import { Icon } from '@/components/icon';
import { TextLink } from '@/components/text-link';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { kontrolltext } from '../../kontrollbesked';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Svenska } from '../../../svenska';
import { Kontrollord } from '../../kontrollord';
import { isGjord } from './gjord';
import type { Beslut } from './typer';

const ANSWERED = ['svar', 'inget_hos_oss', 'delvis'];

/** Which agencies were asked, and that none was where none was. */
function uppslag(beslut: Beslut, t: Sidtext<'beslut'>) {
  const rows = beslut.uppslag.filter((r) => r.status !== 'ej_fragad');
  const answered = new Set(rows.filter((r) => ANSWERED.includes(r.status)).map((r) => r.myndighet));
  const silent = new Set(rows.filter((r) => !ANSWERED.includes(r.status)).map((r) => r.myndighet));
  const names = (codes: typeof answered) => [...codes].map((code) => MYNDIGHETSNAMN[code]).join(', ');
  if (rows.length === 0)
    return [{ id: 'uppslag', state: 'open' as const, text: t('kontroller.ingetUppslag') }];
  return [
    ...(answered.size > 0
      ? [{ id: 'svar', state: 'done' as const, text: t('kontroller.svarade', { namn: names(answered) }) }]
      : []),
    ...(silent.size > 0
      ? [{ id: 'tyst', state: 'open' as const, text: t('kontroller.svaradeInte', { namn: names(silent) }) }]
      : []),
  ];
}

/** The draw and the control by a person, where there was one; it then speaks for the checks that only announced it. */
function stickprov({ kontrollbesked }: Beslut, t: Sidtext<'mina-sidor'>) {
  const kontroll = kontrolltext(kontrollbesked, t);
  if (!kontroll) return [];
  const { state, text, ord } = kontroll;
  return [
    {
      id: 'stickprov',
      state,
      text: (
        <>
          {text} {ord && <Kontrollord text={ord} />}
        </>
      ),
    },
  ];
}

const ANNOUNCED = ['stickprov', 'djupkontroll'];

type Kontroll = Beslut['kontroller'][number];

/** A check that a person looked at, by the check's own sentence: it knows "inte känt" from "ändrat". */
function Bedomd({ kontroll: { id, rubrik, mening }, t }: { kontroll: Kontroll; t: Sidtext<'beslut'> }) {
  const sv = (words: ReactNode) => <Svenska>{words}</Svenska>;
  const name = id.startsWith('kostnad.')
    ? t.rich('kontroller.kostnaden', { namn: rubrik.toLowerCase(), sv })
    : sv(rubrik);
  return (
    <>
      <b>{name}.</b> {sv(mening.replace(`${rubrik}: `, ''))} {t('kontroller.bedomt')}
    </>
  );
}

/** The controls in the applicant's words: what was asked, what a person looked at, what was in order. */
export async function Kontroller({ beslut }: { beslut: Beslut }) {
  const t = await texter('beslut');
  const skriv = await skrivsatt();
  const kontroll = stickprov(beslut, await texter('mina-sidor'));
  const said = kontroll.length > 0 ? ['uppslag', ...ANNOUNCED] : ['uppslag'];
  const rest = beslut.kontroller.filter(({ id }) => !said.includes(id));
  const judged = rest.filter(({ utfall }) => utfall !== 'uppfyllt');
  // checks without words are the office's own routine
  const inOrder = rest.flatMap(({ utfall, id }) =>
    utfall === 'uppfyllt' && isGjord(id) ? [{ id, state: 'done' as const, text: t(`gjord.${id}`) }] : [],
  );
  return (
    <section className="mt-12" aria-labelledby="kontroller">
      <h2 id="kontroller" className="mb-4">
        {t('kontroller.rubrik')}
      </h2>
      <ControlsList
        controls={[
          ...uppslag(beslut, t),
          ...kontroll,
          ...judged.map((one) => ({
            id: one.id,
            state: 'open' as const,
            text: <Bedomd kontroll={one} t={t} />,
          })),
        ]}
      />
      {inOrder.length > 0 && (
        <details className="mt-4">
          <summary>
            <Icon name="chevron" />
            {t('kontroller.utan', { antal: inOrder.length })}
          </summary>
          <ControlsList controls={inOrder} />
        </details>
      )}
      {beslut.kontrollbesked && (
        <p className="small muted mt-4">
          {t.rich('kontroller.lott', {
            id: skriv.ltr(beslut.ansokanId),
            a: (text) => <TextLink href="/stickprov">{text}</TextLink>,
            num: (text) => <span className="num break-all">{text}</span>,
          })}
        </p>
      )}
    </section>
  );
}
