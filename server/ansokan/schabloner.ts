import 'server-only';
import type { Kontext, Kostnadsfakta } from '@/domain/ansokan/kontext';
import { ALLA_KOSTNADER } from '@/domain/ansokan/tillaggsansokan-1';
import { arDel, kostnadsslag } from '@/domain/ansokan/underlag-kostnader';
import { kostnadsregelFor } from '@/domain/beslutsstod/kostnadsregel-for';
import { sparaKvittonFor } from '@/domain/beslutsstod/parameter-for';
import { schablonFor, type SchablonHushall } from '@/domain/beslutsstod/schablon-for';
import type { Manad } from '@/domain/manad';
import { regelverk } from '../regelverk';

/** A part of a cost has no limit and no rule of its own. */
const SLAG = ALLA_KOSTNADER.filter((slag) => !arDel(slag));

/** What the regelverk accepts for this household and month, in öre by the form's costs; and how it wants them shown. */
export function kostnaderFor(
  manad: Manad,
  hushall: SchablonHushall,
): Required<Pick<Kontext, 'schabloner' | 'kostnadsregler'>> {
  const schabloner = SLAG.flatMap((slag) => {
    const found = schablonFor(regelverk(), kostnadsslag(slag), hushall, manad);
    // nothing on top of the norm is no limit to tell
    return found.ok && found.schablon ? [[slag, found.schablon] as const] : [];
  });
  const regler = SLAG.flatMap((slag): [string, Kostnadsfakta][] => {
    const regel = kostnadsregelFor(regelverk(), kostnadsslag(slag), manad);
    if (!regel) return [];
    const { per, period, underlag } = regel;
    const alltid = underlag.krav === 'bifoga' || underlag.krav === 'forhandsprovning';
    return [
      [
        slag,
        {
          per,
          period: period.typ,
          manader: period.typ === 'rullande' ? period.manader : 1,
          kvittoOver: alltid ? 0 : underlag.bifogaOver,
        },
      ],
    ];
  });
  return { schabloner: Object.fromEntries(schabloner), kostnadsregler: Object.fromEntries(regler) };
}

/** For how long an applicant for the month is asked to keep receipts; nothing where the regelverk does not say. */
export function sparaKvitton(manad: Manad): Pick<Kontext, 'sparaKvitton'> {
  const found = sparaKvittonFor(regelverk(), manad);
  return found.ok ? { sparaKvitton: { manader: found.manader, exempel: !found.ref.officiell } } : {};
}
