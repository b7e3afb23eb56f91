import { formatManad } from '../manad.ts';
import { formatOre } from '../pengar.ts';
import type { Lage } from './lage.ts';
import type { Normberakning, Rekommendation } from './rekommendation.ts';

/** A draft of the reasons (32 § FL): the circumstances that decided, in words an applicant understands. */
export const draftMotivering = (
  lage: Lage,
  berakning: Normberakning,
  utfall: Rekommendation['utfall'],
): Rekommendation['motiveringsutkast'] => {
  const du = lage.hushall.par ? 'Ni' : 'Du';
  const { summor } = berakning;
  const deductions = summor.inkomster + summor.tillgangar + summor.avdrag;
  const partly = berakning.kostnader.filter(({ godkant, sokt }) => godkant < sokt);
  const result =
    summor.netto > 0
      ? `Behovet är större än inkomsterna. Skillnaden är ${formatOre(summor.netto + summor.avrundning)}.`
      : `Inkomsterna är ${formatOre(-summor.netto)} högre än behovet.`;
  return {
    utkast: true,
    stycken: [
      `${du} har sökt ekonomiskt bistånd för ${formatManad(lage.u.ansokningsmanad)}.`,
      `Behovet är ${formatOre(summor.behov)}. Av det är ${formatOre(summor.norm)} riksnorm och ${formatOre(summor.kostnader)} godkända kostnader.`,
      deductions === 0
        ? 'Inga inkomster räknas av.'
        : `Inkomster, tillgångar och avdrag som räknas är ${formatOre(deductions)}. Inkomsterna kom under ${formatManad(lage.kontrollmanad)}.`,
      result,
      ...partly.map(
        ({ rubrik, sokt, godkant, mening }) =>
          `${rubrik}: ${formatOre(sokt)} är sökt och ${formatOre(godkant)} är godkänt. ${mening}`,
      ),
      ...(utfall === 'kraver_bedomning'
        ? ['En handläggare behöver bedöma ansökan innan den kan avgöras.']
        : []),
    ],
    lagrum: lage.upplost.param.lagrum.amount,
  };
};
