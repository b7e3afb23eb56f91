/**
 * What must be sent with a form is sent, or the person says in words why it cannot be given now. Every file that the
 * answers call for is a question of its own, after the files: nothing is passed by only going on.
 */
import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import { langtext, medPlatser, val, type Falt } from './falt.ts';
import { ord } from './fragor/las.ts';
import type { Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';
import type { TolkadeSvar } from './svar.ts';
import type { UtanBilaga } from './uppgifter.ts';
import { allaSteg, kravdaBilagor } from './utkast.ts';

const ending = ({ kod, kostnad, del }: Bilagekrav): string => [kostnad ?? kod, del].filter(Boolean).join('_');
const namnOf = (krav: Bilagekrav): string => `medBilaga_${ending(krav)}`;
const skalOf = (krav: Bilagekrav): string => `medBilagaSkal_${ending(krav)}`;

const faltOf = (krav: Bilagekrav): Falt[] =>
  medPlatser(krav.platser, [
    {
      ...val(namnOf(krav), ['bifogad', 'kan_inte'], { vid: ['kan_inte'], inuti: [langtext(skalOf(krav))] }),
      krav,
    },
  ]);

/** The step that asks of each required file. A file that is said to be there must be: one may show several things. */
export const skickaMedSteg = (krav: readonly Bilagekrav[], { antalBilagor = 0 }: Kontext): Steg =>
  steg('skicka-med', krav.flatMap(faltOf), {
    visas: () => krav.length > 0,
    regler: [
      (t) =>
        krav
          .map(namnOf)
          .filter((namn) => antalBilagor === 0 && t[namn] === 'bifogad')
          .map((namn) => ({ namn, kod: 'ogiltigt' })),
    ],
  });

/** The required files that the person could not give, and why. */
export const utanBilaga = (krav: readonly Bilagekrav[], t: TolkadeSvar): { utanBilaga?: UtanBilaga[] } => {
  const saknas = krav.flatMap((k) => {
    const skal = t[namnOf(k)] === 'kan_inte' ? ord(t[skalOf(k)]) : null;
    const { kod, kostnad } = k;
    return skal === null ? [] : [{ kod, ...(kostnad !== undefined && { kostnad }), skal }];
  });
  return saknas.length > 0 ? { utanBilaga: saknas } : {};
};

/** A later version of a form, with the step after its files. */
export const medSkickaMed = (version: string, base: Blankett): Blankett => ({
  ...base,
  version,
  steg: (kontext, svar = {}) => {
    const krav = kravdaBilagor(base, svar, kontext);
    return allaSteg(base, svar, kontext).flatMap((s) =>
      s.id === 'bilagor' ? [s, skickaMedSteg(krav, kontext)] : [s],
    );
  },
  uppgifter: (t, kontext) => ({
    ...base.uppgifter(t, kontext),
    ...utanBilaga(base.bilagor(t, kontext), t),
  }),
});
