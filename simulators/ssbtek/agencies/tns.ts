import { each, xml, type Xml } from '../../shared/xml.ts';
import { faultOf, type Call } from '../call.ts';

const NAMESPACE = 'http://schema.transportstyrelsen.se/ssbtek/hamtauppgifterresponder/1';
const VEHICLES = 'http://schema.transportstyrelsen.se/ssbtek/fordon/1';

/** `data` of Transportstyrelsen (section 5.6): the vehicles that the person owns today. */
export function answerTns(call: Call): Xml {
  const vehicles = call.person?.tns ?? [];
  const broken = faultOf(call, 'TNS', 'inband');
  if (broken)
    return xml`<ssbt:data xmlns:tns="${NAMESPACE}"><tns:resultat>FEL</tns:resultat><tns:felresultat><tns:felkod>${broken.code ?? '500'}</tns:felkod><tns:feltext>Registret svarar inte</tns:feltext></tns:felresultat></ssbt:data>`;
  const owned =
    vehicles.length === 0
      ? undefined
      : xml`<tns:fordonsinnehav>${each(
          vehicles,
          (v) =>
            xml`<frdn:fordon><frdn:regnr>${v.regnr}</frdn:regnr><frdn:fabrikat>${v.fabrikat}</frdn:fabrikat><frdn:fordonsar>${v.ar}</frdn:fordonsar><frdn:fordonsslag>${v.slag}</frdn:fordonsslag><frdn:handelsbeteckning>${v.namn}</frdn:handelsbeteckning></frdn:fordon>`,
        )}</tns:fordonsinnehav>`;
  return xml`<ssbt:data xmlns:tns="${NAMESPACE}" xmlns:frdn="${VEHICLES}"><tns:resultat>OK</tns:resultat>${owned}</ssbt:data>`;
}
