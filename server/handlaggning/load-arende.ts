import 'server-only';
import type { Formular } from '@/domain/ansokan/formular';
import type { Handlaggare } from '../access/aktor';
import { manadFromDb } from '../ansokan/kontext';
import { logHandelse } from '../audit/log-handelse';
import { summera } from '../beslut/rader';
import { readForslag } from '../beslut/read-forslag';
import { transaction } from '../db';
import { lamnadeI } from '../medsokande/load-lamnad';
import { open } from '../person/personnummer';
import { loadArendeplan } from '../planering/load-arendeplan';
import { NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { skyddslageOf } from '../skydd/skyddade';
import { toMyndighetssvar } from './myndighetssvar';
import { toRadnoter, type Radnot } from './radnoter';
import { tidsmal, vantat } from './tidsmal';

const EARLIER = 6;

type Medlem = { id: string; roll: string; fornamn: string; fodelsedatum: string };

/**
 * A case as a caseworker works with it. `id` is the application's. Every opening is logged.
 *
 * @param visaRegister where somebody in the household is protected: what the agencies answered, and what was computed from
 *   it, is shown only when it is asked for, and then the log says so
 */
export async function loadArende(aktor: Handlaggare, id: string, nu: Date, visaRegister = true) {
  return transaction(async (tx) => {
    const row = await tx.ansokan.findUnique({
      where: { id },
      include: {
        person: true,
        enhet: true,
        signaturer: { select: { undertecknad: true, formularSha256: true } },
        bilagor: {
          where: { kompletteringId: null },
          select: { id: true, namn: true, mime: true, storlek: true },
          orderBy: { uppladdad: 'asc' },
        },
        beslut: { include: { rader: { orderBy: { ordning: 'asc' } } } },
        korning: true,
        aterkallelse: true,
        avskrivning: true,
      },
    });
    if (!row) throw new NotYours();
    await authoriseArende(tx, aktor, 'arende.las', row);
    const skyddat = (await skyddslageOf(tx, row)) !== 'nej';
    const dolt = skyddat && !visaRegister;
    const tidigare = await tx.beslut.findMany({
      where: { personId: row.personId, ansokan: { manad: { lt: row.manad } } },
      orderBy: { beslutad: 'desc' },
      take: EARLIER,
      select: { id: true, utgang: true, beloppOre: true, ansokan: { select: { manad: true } } },
    });
    const medBorta = await lamnadeI(tx, row);
    const planering = await loadArendeplan(tx, row);
    const forslag = dolt ? null : await readForslag(tx, id, row.beslut?.rekommendationId);
    await logHandelse(tx, aktor, {
      handling: 'arende.las',
      objekt: { typ: 'Ansokan', id },
      ...(skyddat && { data: { skyddat, register: !dolt } }),
    });
    const hushall = row.hushall as { medlemmar: Medlem[] };
    const namnFor = (vem: string) => hushall.medlemmar.find((m) => m.id === vem)?.fornamn;
    const { fornamn, efternamn, pnrKrypterat } = row.person;
    return {
      id,
      typ: row.typ,
      referens: row.referens,
      namn: `${fornamn} ${efternamn}`,
      personnummer: open(pnrKrypterat, 'personnummer'),
      manad: manadFromDb(row.manad),
      inskickad: row.inskickad,
      vantat: vantat(row.inskickad, tidsmal(manadFromDb(row.manad)), nu),
      undertecknad: row.signaturer.map((s) => s.undertecknad),
      enhet: row.enhet.namn,
      formular: JSON.parse(row.formular) as Formular,
      formularSha256: row.formularSha256,
      hushall,
      /** Who applied too before this application, and is not told of in it. */
      medBorta,
      bilagor: row.bilagor,
      beslut: row.beslut && { ...row.beslut, grupper: summera(row.beslut.rader) },
      skyddat,
      /** The agencies' answers and the calculation are there, and wait to be asked for. */
      dolt,
      forslag,
      planering,
      aterkallelse: row.aterkallelse,
      avskrivning: row.avskrivning,
      hosRoboten: row.korning && !row.korning.klar ? row.korning : null,
      /** Why the robot left it to a person without a calculation. */
      lamnad: row.korning?.klar ? row.korning.vantarPa : null,
      myndighetssvar: forslag ? toMyndighetssvar(forslag.underlag, namnFor) : [],
      radnoter: forslag ? toRadnoter(forslag.rekommendation, forslag.underlag) : new Map<string, Radnot>(),
      tidigare: tidigare.map(({ ansokan, ...rest }) => ({ ...rest, manad: manadFromDb(ansokan.manad) })),
    };
  });
}
