/**
 * What must be sent with a form is sent, or the person says in words why it cannot be given now. Every file that the
 * answers call for is a question of its own, after the files: nothing is passed by only going on.
 */
import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import { langtext, medPlatser, val, type Falt } from './falt.ts';
import { ord } from './fragor/las.ts';
import type { Fil, Kontext } from './kontext.ts';
import { steg, type Steg } from './steg.ts';
import type { TolkadeSvar } from './svar.ts';
import type { UtanBilaga } from './uppgifter.ts';
import { allaSteg, kravdaBilagor } from './utkast.ts';

const ending = ({ kod, kostnad, del }: Bilagekrav): string => [kostnad ?? kod, del].filter(Boolean).join('_');
const namnOf = (krav: Bilagekrav): string => `medBilaga_${ending(krav)}`;
const skalOf = (krav: Bilagekrav): string => `medBilagaSkal_${ending(krav)}`;

/** Names of files that are called the same are told apart by a number. */
const filnamn = (filer: readonly Fil[]): Record<string, string> =>
  Object.fromEntries(
    filer.map(({ id, namn }, i) => {
      const nr = filer.slice(0, i + 1).filter((f) => f.namn === namn).length;
      return [id, nr > 1 ? `${namn} (${nr})` : namn];
    }),
  );

/** The file that shows it, or several. Where there is none it is asked as in the versions before. */
const medFil = (filer: readonly Fil[]): readonly [string, ...string[]] => {
  const [first, ...rest] = filer.map(({ id }) => id);
  if (first === undefined) return ['bifogad', 'kan_inte'];
  return [first, ...rest, ...(rest.length > 0 ? ['flera'] : []), 'kan_inte'];
};

const faltOf = (krav: Bilagekrav, filer: readonly Fil[]): Falt[] =>
  medPlatser(krav.platser, [
    {
      ...val(namnOf(krav), medFil(filer), { vid: ['kan_inte'], inuti: [langtext(skalOf(krav))] }),
      ...(filer.length > 0 && { etiketter: filnamn(filer) }),
      krav,
    },
  ]);

/**
 * The step that asks of each required file. A file that is said to be there must be: one may show several things.
 *
 * @param valjFil which of the files that are attached shows it; without it, only that one does
 */
export const skickaMedSteg = (
  krav: readonly Bilagekrav[],
  { antalBilagor = 0, filer = [] }: Kontext,
  valjFil = false,
): Steg =>
  steg(
    'skicka-med',
    krav.flatMap((k) => faltOf(k, valjFil ? filer : [])),
    {
      visas: () => krav.length > 0,
      regler: [
        (t) =>
          krav
            .map(namnOf)
            .filter((namn) => antalBilagor === 0 && t[namn] === 'bifogad')
            .map((namn) => ({ namn, kod: 'ogiltigt' })),
      ],
    },
  );

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
export const medSkickaMed = (version: string, base: Blankett, valjFil = false): Blankett => ({
  ...base,
  version,
  steg: (kontext, svar = {}) => {
    const krav = kravdaBilagor(base, svar, kontext);
    return allaSteg(base, svar, kontext).flatMap((s) =>
      s.id === 'bilagor' ? [s, skickaMedSteg(krav, kontext, valjFil)] : [s],
    );
  },
  uppgifter: (t, kontext) => ({
    ...base.uppgifter(t, kontext),
    ...utanBilaga(base.bilagor(t, kontext), t),
  }),
});
