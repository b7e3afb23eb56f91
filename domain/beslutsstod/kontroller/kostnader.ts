import { formatOre } from '../../pengar.ts';
import type { KostnadRad } from '../rekommendation.ts';
import { villkor } from '../villkor.ts';
import type { Kontrollregel } from './typer.ts';
import { kontroll, lista } from './typer.ts';

/** One check per applied cost. Above a schablon is a choice with a reason for a person, never a silent cut. */
export const kostnader: Kontrollregel = {
  id: 'kostnader',
  paverkar: 'spar',
  run: ({ berakning }) =>
    berakning.kostnader.map((rad) =>
      kontroll(
        rad.id,
        rad.rubrik,
        villkor(rad.mening, rad.fragor.length === 0 ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: rad.mening,
          ej_uppfyllt: '',
          kraver_bedomning: () => `${rad.rubrik}: ${rad.fragor.join(' ')}`,
        },
        [
          { namn: 'sökt', varde: formatOre(rad.sokt), kalla: 'ansökan' },
          { namn: 'godkänt', varde: formatOre(rad.godkant), kalla: 'beräkningen' },
        ],
        [rad.regel],
      ),
    ),
};

export const nyKostnad: Kontrollregel = {
  id: 'ny_kostnad',
  paverkar: 'spar',
  run: ({ lage, berakning }) => {
    const { foregaende } = lage.u;
    const before = typeof foregaende === 'string' ? [] : foregaende.kostnader;
    const isNew = berakning.kostnader.filter(
      (rad: KostnadRad) =>
        !before.some((row) => row.slag === rad.slag && row.vem === (rad.vem ?? 'hushallet')),
    );
    return [
      kontroll(
        'ny_kostnad',
        'Nya slag av kostnader',
        villkor('Inga nya slag av kostnader', isNew.length === 0 ? 'uppfyllt' : 'kraver_bedomning'),
        {
          uppfyllt: 'Alla slag av kostnader fanns också förra månaden.',
          ej_uppfyllt: '',
          kraver_bedomning: () =>
            `Nya slag av kostnader sedan förra månaden: ${lista(isNew.map(({ rubrik }) => rubrik.toLowerCase()))}.`,
        },
        isNew.map(({ rubrik, sokt }) => ({ namn: rubrik, varde: formatOre(sokt), kalla: 'ansökan' })),
      ),
    ];
  },
};
