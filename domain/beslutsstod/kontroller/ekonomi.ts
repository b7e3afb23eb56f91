import { formatOre } from '../../pengar.ts';
import { TILLGANGSNAMN, overskottRaknas } from '../formogenhet.ts';
import type { Lage } from '../lage.ts';
import type { Tillgang } from '../underlag-ekonomi.ts';
import type { Villkor } from '../villkor.ts';
import { och, villkor } from '../villkor.ts';
import type { Kontrollregel } from './typer.ts';
import { kontroll, lista } from './typer.ts';

const assetRule = (asset: Tillgang, lage: Lage): Villkor => {
  const { raknas, fordonHogst, bostadEfterManader } = lage.upplost.param.tillgangar.amount;
  const namn = TILLGANGSNAMN[asset.slag];
  if (asset.varde === 'okant') return villkor(`${namn}: värdet är inte känt`, 'kraver_bedomning');
  if (raknas.includes(asset.slag)) return villkor(`${namn}: räknas i sin helhet`, 'uppfyllt');
  if (asset.slag === 'fordon') {
    const stays = fordonHogst !== 'aldrig' && asset.behovs === 'ja' && asset.varde <= fordonHogst;
    return villkor(`${namn}: behövs och är av lågt värde`, stays ? 'uppfyllt' : 'kraver_bedomning');
  }
  if (asset.slag === 'bostad') {
    const { manaderIRad } = lage.u.arende;
    const short = manaderIRad !== 'okant' && manaderIRad < bostadEfterManader;
    return villkor(`${namn}: behovet av stöd är kortvarigt`, short ? 'uppfyllt' : 'kraver_bedomning');
  }
  return villkor(`${namn}: behöver en bedömning`, 'kraver_bedomning');
};

export const tillgangar: Kontrollregel = {
  id: 'tillgangar',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const rows = lage.u.tillgangar;
    const tree =
      rows === 'okant'
        ? villkor('Tillgångarna är inte kända', 'kraver_bedomning')
        : och(
            'Tillgångarna',
            rows.map((asset) => assetRule(asset, lage)),
          );
    const asked = (tree.delar ?? []).filter(({ utfall }) => utfall !== 'uppfyllt').map(({ text }) => text);
    return [
      kontroll(
        'tillgangar',
        'Tillgångar',
        tree,
        {
          uppfyllt: 'Det finns inga tillgångar som behöver bedömas.',
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            rows === 'okant'
              ? 'Det är inte känt om det finns tillgångar.'
              : `Tillgångar att bedöma: ${lista(asked)}.`,
        },
        (rows === 'okant' ? [] : rows).map(({ slag, varde, kalla }) => ({
          namn: TILLGANGSNAMN[slag],
          varde: varde === 'okant' ? 'inte känt' : formatOre(varde),
          kalla: kalla.typ === 'register' ? `${kalla.myndighet}, hämtat ${kalla.hamtad}` : kalla.typ,
        })),
        [lage.upplost.param.tillgangar.ref],
      ),
    ];
  },
};

export const nyTillgang: Kontrollregel = {
  id: 'ny_tillgang',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const { tillgangar: rows, foregaende } = lage.u;
    const found = rows === 'okant' ? [] : rows;
    const isNew =
      foregaende === 'ingen' || foregaende === 'okant'
        ? found
        : found.filter(({ id }) => !foregaende.tillgangar.includes(id));
    return [
      kontroll(
        'ny_tillgang',
        'Nya tillgångar',
        villkor(
          'Inga nya tillgångar',
          rows !== 'okant' && isNew.length === 0 ? 'uppfyllt' : 'kraver_bedomning',
        ),
        {
          uppfyllt: 'Det finns inga nya tillgångar sedan förra månaden.',
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            rows === 'okant'
              ? 'Det är inte känt om det finns nya tillgångar.'
              : `Nya tillgångar sedan förra månaden: ${lista(isNew.map(({ slag }) => TILLGANGSNAMN[slag]))}.`,
        },
        isNew.map(({ slag, id }) => ({
          namn: TILLGANGSNAMN[slag],
          varde: id,
          kalla: 'jämförelse med förra månaden',
        })),
      ),
    ];
  },
};

export const soktForman: Kontrollregel = {
  id: 'sokt_forman',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const rows = lage.u.soktaFormaner;
    const waiting = rows === 'okant' ? [] : rows.filter(({ beslutad }) => beslutad !== 'ja');
    return [
      kontroll(
        'sokt_forman',
        'Sökt förmån som inte är beslutad',
        villkor(
          'Inget väntar på beslut',
          rows !== 'okant' && waiting.length === 0 ? 'uppfyllt' : 'kraver_bedomning',
        ),
        {
          uppfyllt: 'Ingen sökt förmån väntar på beslut.',
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            rows === 'okant'
              ? 'Det är inte känt om en förmån är sökt.'
              : `Väntar på beslut: ${lista(waiting.map(({ slag }) => slag.replaceAll('_', ' ')))}.`,
        },
        waiting.map(({ slag, vem, kalla }) => ({
          namn: slag.replaceAll('_', ' '),
          varde: `inte beslutad (${vem})`,
          kalla: kalla.typ === 'register' ? `${kalla.myndighet}, hämtat ${kalla.hamtad}` : kalla.typ,
        })),
      ),
    ];
  },
};

export const tidigareOverskott: Kontrollregel = {
  id: 'tidigare_overskott',
  paverkar: 'utfall',
  run: ({ lage }) => {
    const { amount, ref } = lage.upplost.param.tidigareOverskott;
    const rows = lage.u.tidigareOverskott;
    const open = rows === 'okant' ? [] : rows.filter((row) => row.belopp > 0 && !overskottRaknas(row, lage));
    const clear = amount.foreslas === 'nej' || (rows !== 'okant' && open.length === 0);
    return [
      kontroll(
        'tidigare_overskott',
        'Överskott från tidigare månader',
        villkor('Inget överskott att ta ställning till', clear ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: 'Det finns inget tidigare överskott att ta ställning till.',
          ej_uppfyllt: '',
          kraver_bedomning:
            rows === 'okant'
              ? 'Det är inte känt om det fanns överskott tidigare månader.'
              : 'Det fanns överskott en tidigare månad. En handläggare avgör om det ska räknas.',
        },
        open.map(({ manad, belopp }) => ({
          namn: `överskott ${manad}`,
          varde: formatOre(belopp),
          kalla: 'tidigare beräkning',
        })),
        [ref],
      ),
    ];
  },
};
