import 'server-only';
import { randomUUID } from 'node:crypto';
import type { RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import { log } from '@/server/log';
import { assembleUtdrag } from './assemble';
import { codecFor, type Codec } from './codec';
import { SsbtekError, type Orsak } from './errors';
import { createGuard, type SsbtekLage } from './guard';
import { readPing, type Ping } from './ping';
import { BLOCK, toSporsmal, type Fraga, type Sporsmal } from './question';
import { allFailed, readAnswer } from './read-answer';
import { readSoap } from './soap';
import type { SsbtekSettings } from './settings';
import { createPost } from './transport';
import { writePing, writeQuestion } from './write-question';
import type { Element } from './xml';

export type SsbtekClient = {
  fetchUtdrag: (fraga: Fraga) => Promise<RegisterutdragInnehall>;
  pingSsbtek: () => Promise<Ping>;
  ssbtekLage: () => SsbtekLage;
};

/** Why no agency has answered, for the caseworker and the applicant. */
const SKAL: Readonly<Record<Orsak, string>> = {
  anslutning: 'Försäkringskassans tjänst för uppgifter från myndigheter gick inte att nå.',
  certifikat: 'Försäkringskassans tjänst för uppgifter från myndigheter gick inte att nå på ett säkert sätt.',
  tid: 'Försäkringskassans tjänst för uppgifter från myndigheter svarade inte i tid.',
  fel: 'Försäkringskassans tjänst för uppgifter från myndigheter kunde inte svara på frågan.',
  skrap: 'Svaret från Försäkringskassans tjänst för uppgifter från myndigheter gick inte att läsa.',
  vantar: 'Försäkringskassans tjänst för uppgifter från myndigheter svarar inte just nu.',
};

const orsakOf = (error: unknown): Orsak => (error instanceof SsbtekError ? error.orsak : 'skrap');

/** Only our own words: an error of a library may quote what it could not read. */
function report(what: string, error: unknown, fields: Readonly<Record<string, unknown>>) {
  const detalj = error instanceof SsbtekError ? error.detalj : 'okänt fel';
  log.warn(`ssbtek: ${what}`, { ...fields, orsak: orsakOf(error), detalj });
}

type Call = (xml: string, operation: string) => Promise<Element>;

const gaveUp = (sporsmal: Sporsmal, error: unknown) =>
  BLOCK.filter((block) => sporsmal.fragade.has(block)).map((block) =>
    allFailed(block, () => SKAL[orsakOf(error)]),
  );

async function fetchUtdrag(fraga: Fraga, call: Call, settings: SsbtekSettings, codec: Codec) {
  const sporsmal = toSporsmal(fraga, randomUUID());
  const asked = performance.now();
  const ram = () => ({
    version: codec.version,
    sporsmal,
    besvarad: new Date(fraga.nu.getTime() + Math.round(performance.now() - asked)),
  });
  try {
    const response = await call(writeQuestion(sporsmal, settings, codec), 'hamtaBastjanstInformation');
    return assembleUtdrag(readAnswer(response, sporsmal, codec), ram());
  } catch (error) {
    report('ett uppslag gav inget svar', error, { korrelationsid: sporsmal.korrelationsid });
    return assembleUtdrag(gaveUp(sporsmal, error), ram());
  }
}

/** A client of one address, with connections, one new try and a circuit breaker of its own. */
export function createSsbtekClient(settings: SsbtekSettings): SsbtekClient {
  const codec = codecFor(settings.version);
  const post = createPost(settings);
  const guard = createGuard(settings);
  const call: Call = (xml, operation) => guard.run(async () => readSoap(await post(xml), operation, codec));
  return {
    fetchUtdrag: (fraga) => fetchUtdrag(fraga, call, settings, codec),
    pingSsbtek: async () => {
      try {
        return readPing(await call(writePing(codec), 'testaBastjanstInformation'));
      } catch (error) {
        report('testanropet gav inget svar', error, {});
        return { ok: false, delar: {}, skal: SKAL[orsakOf(error)] };
      }
    },
    ssbtekLage: guard.lage,
  };
}
