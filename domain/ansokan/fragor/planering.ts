import { addMonths, firstDay, lastDay, type Datum } from '../../manad.ts';
import { jaNej, langtext, text, val, type Falt } from '../falt.ts';
import { forVarje, vuxna } from '../hushall.ts';
import type { Kontext } from '../kontext.ts';
import { rader } from '../rader.ts';
import type { Stegregel, TolkadeSvar } from '../svar.ts';
import { datum } from '../varden.ts';
import { dag, ord, rowsOf, svarJaNej, tal } from './las.ts';

/** Something planned that leads towards supporting oneself. */
export type Aktivitet = { vad: string; fran: Datum; till: Datum };
export type Jobb = { titel: string; arbetsgivare: string; datum: Datum | null };
/** What an adult says about the plan; the plan itself and the attendance are the register's to tell. */
export type PlaneringUppgift = {
  vem: string;
  plan: 'foljt' | 'inte_foljt' | 'ingen_plan' | null;
  skal: string | null;
  jobb: Jobb[];
  /** Absent where it was not asked. */
  aktiviteter?: Aktivitet[];
  sjuk: boolean | null;
  /** Percent. */
  sjukGrad: number | null;
  /** "saknas" when there is no certificate; null when not sick. */
  lakarintygTom: Datum | 'saknas' | null;
};

const MAX_JOBB = 20;
const MAX_AKTIVITETER = 10;

/** Sick: how much, and the certificate. */
export const sjukfalt = (n: (namn: string) => string, { manad }: Kontext): Falt =>
  jaNej(n('sjuk'), [
    val(n('sjukGrad'), ['25', '50', '75', '100']),
    jaNej(n('lakarintyg'), [
      datum(n('lakarintygTom'), {
        from: firstDay(addMonths(manad, -12)),
        tom: lastDay(addMonths(manad, 24)),
      }),
    ]),
  ]);

/** Jobs applied for since the month whose incomes count began. */
export const jobbfalt = (n: (namn: string) => string, { kontrollmanad, manad }: Kontext): Falt =>
  jaNej(n('soktJobb'), [
    rader(n('jobbRader'), MAX_JOBB, (r) => [
      text(r('jobbTitel')),
      text(r('jobbArbetsgivare')),
      datum(r('jobbDatum'), { from: firstDay(kontrollmanad), tom: lastDay(manad) }),
    ]),
  ]);

export const planeringsfalt = (kontext: Kontext): Falt[] =>
  forVarje(kontext, (n) => [
    val(n('plan'), ['foljt', 'inte_foljt', 'ingen_plan'], {
      vid: ['inte_foljt'],
      inuti: [langtext(n('planText'))],
    }),
    jobbfalt(n, kontext),
    sjukfalt(n, kontext),
  ]);

/** The days something may be planned for: what is under way, and two years on. */
const planTid = ({ manad }: Kontext) => ({
  from: firstDay(addMonths(manad, -12)),
  tom: lastDay(addMonths(manad, 24)),
});

/** What an adult who has no plan with us yet does to support himself or herself. */
export const egenPlaneringsfalt = (kontext: Kontext): Falt[] =>
  forVarje(kontext, (n) => [
    val(n('inskriven'), ['ja', 'nej'], { vid: ['nej'], inuti: [langtext(n('inskrivenSkal'))] }),
    jaNej(n('aktivitet'), [
      rader(n('aktivitetRader'), MAX_AKTIVITETER, (r) => [
        text(r('aktivitetVad')),
        datum(r('aktivitetFran'), planTid(kontext)),
        datum(r('aktivitetTill'), planTid(kontext)),
      ]),
    ]),
    jobbfalt(n, kontext),
  ]);

/** Nothing ends before it begins. */
export const aktivitetsregel =
  (kontext: Kontext): Stegregel =>
  (t) =>
    vuxna(kontext).flatMap(({ suffix }) =>
      rowsOf(t, `aktivitetRader${suffix}`).flatMap((rad, i) => {
        const [fran, till] = [dag(rad('aktivitetFran')), dag(rad('aktivitetTill'))];
        return fran !== null && till !== null && till < fran
          ? [{ namn: `aktivitetTill_${i + 1}${suffix}`, kod: 'utanfor' as const }]
          : [];
      }),
    );

function aktiviteterOf(t: TolkadeSvar, suffix: string): { aktiviteter?: Aktivitet[] } {
  const any = svarJaNej(t[`aktivitet${suffix}`]);
  if (any === null) return {};
  const rows = any ? rowsOf(t, `aktivitetRader${suffix}`) : [];
  return {
    aktiviteter: rows.flatMap((rad) => {
      const [fran, till] = [dag(rad('aktivitetFran')), dag(rad('aktivitetTill'))];
      return fran && till ? [{ vad: String(rad('aktivitetVad')), fran, till }] : [];
    }),
  };
}

const PLAN = ['foljt', 'inte_foljt', 'ingen_plan'] as const;

const certificate = (t: TolkadeSvar, suffix: string): PlaneringUppgift['lakarintygTom'] => {
  const has = svarJaNej(t[`lakarintyg${suffix}`]);
  return has === false ? 'saknas' : dag(t[`lakarintygTom${suffix}`]);
};

export const planeringOf = (t: TolkadeSvar, kontext: Kontext): PlaneringUppgift[] =>
  vuxna(kontext).map(({ id, suffix }) => ({
    vem: id,
    plan: PLAN.find((p) => p === t[`plan${suffix}`]) ?? null,
    skal: ord(t[`planText${suffix}`]),
    jobb:
      t[`soktJobb${suffix}`] === 'ja'
        ? rowsOf(t, `jobbRader${suffix}`).map((rad) => ({
            titel: String(rad('jobbTitel')),
            arbetsgivare: String(rad('jobbArbetsgivare')),
            datum: dag(rad('jobbDatum')),
          }))
        : [],
    ...aktiviteterOf(t, suffix),
    sjuk: svarJaNej(t[`sjuk${suffix}`]),
    sjukGrad: tal(Number(t[`sjukGrad${suffix}`] ?? Number.NaN) || null),
    lakarintygTom: certificate(t, suffix),
  }));
