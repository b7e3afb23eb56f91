import * as arende from './arende.ts';
import * as deltagande from './deltagande.ts';
import * as ekonomi from './ekonomi.ts';
import * as hushall from './hushall.ts';
import * as inkomster from './inkomster.ts';
import * as kostnader from './kostnader.ts';
import type { Kontrollregel } from './typer.ts';
import { uppslag } from './uppslag.ts';

/** Every check there is, by id. The regelverk says in which order they come; it can leave none out. */
export const KONTROLLER: Readonly<Record<string, Kontrollregel>> = Object.fromEntries(
  [
    deltagande.planNarvaro,
    deltagande.aktivitetskrav,
    deltagande.lakarintyg,
    arende.skyddadIdentitet,
    arende.ansokningstyp,
    arende.dubblett,
    arende.oppenKomplettering,
    hushall.uppgifter,
    hushall.hushallOforandrat,
    hushall.vistelse,
    hushall.boende,
    uppslag,
    inkomster.inkomster,
    inkomster.deklareratMotRegister,
    inkomster.andradInkomst,
    inkomster.nyInkomst,
    inkomster.forsvunnenInkomst,
    ekonomi.soktForman,
    ekonomi.tillgangar,
    ekonomi.nyTillgang,
    ekonomi.tidigareOverskott,
    kostnader.kostnader,
    kostnader.nyKostnad,
    arende.overskott,
    arende.betalkonto,
    arende.stickprov,
    arende.djupkontroll,
    hushall.barn,
  ].map((regel) => [regel.id, regel]),
);
