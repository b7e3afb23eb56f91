import 'server-only';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import { log } from '@/server/log';
import { readAf } from './agencies/af';
import { readCsn } from './agencies/csn';
import { failed, SKAL, type Delsvar, type Lasare } from './agencies/delsvar';
import { readLefi } from './agencies/lefi';
import { readMiv } from './agencies/miv';
import { compareAkassa, readSo } from './agencies/so';
import { readTns } from './agencies/tns';
import type { Codec } from './codec';
import { skrap } from './errors';
import { BLOCK, type Block, type Sporsmal } from './question';
import { safeKod } from './soap';
import { barnAt, textAt, type Element } from './xml';

/** The agencies behind each part of the answer. */
export const MYNDIGHETER_I: Readonly<Record<Block, readonly Myndighet[]>> = {
  AF: ['AF'],
  CSN: ['CSN'],
  FK: ['FK', 'PM'],
  SKV: ['SKV'],
  SO: ['SO'],
  TNS: ['TNS'],
  MIV: ['MIV'],
};

const LASARE: Readonly<Record<Exclude<Block, 'SKV'>, Lasare>> = {
  AF: readAf,
  CSN: readCsn,
  FK: readLefi,
  SO: readSo,
  TNS: readTns,
  MIV: readMiv,
};

export const allFailed = (block: Block, skal: (myndighet: Myndighet) => string): Delsvar => ({
  kallor: MYNDIGHETER_I[block].flatMap((myndighet) => failed(myndighet, skal(myndighet)).kallor),
  inkomster: [],
  signaler: [],
});

/** SSBTEK's own error is that the agency did not answer in time; BT is the agency's. Its text is never kept. */
function blockError(block: Block, error: Element, { korrelationsid }: Sporsmal): Delsvar {
  const kalla = textAt(error, 'kalla') === 'SSBT' ? 'SSBT' : 'BT';
  log.warn('ssbtek: en myndighet kunde inte svara', {
    korrelationsid,
    block,
    kalla,
    felkod: safeKod(textAt(error, 'felkod')),
  });
  return allFailed(block, kalla === 'SSBT' ? SKAL.svaradeInte : SKAL.kundeInte);
}

function readBlock(block: Block, part: Element | undefined, sporsmal: Sporsmal, codec: Codec): Delsvar {
  if (part === undefined) return allFailed(block, SKAL.saknas);
  const error = barnAt(part, 'error');
  if (error !== undefined) return blockError(block, error, sporsmal);
  try {
    if (block === 'SKV') return codec.readSkv(part, sporsmal);
    const data = barnAt(part, 'data');
    return data === undefined ? allFailed(block, SKAL.olasligt) : LASARE[block](data, sporsmal);
  } catch {
    log.warn('ssbtek: ett svar gick inte att läsa', { korrelationsid: sporsmal.korrelationsid, block });
    return allFailed(block, SKAL.olasligt);
  }
}

/**
 * Each asked part of the answer, read. One that is missing has failed: it is neither data nor an error.
 *
 * @throws SsbtekError `skrap` when it is not the answer to this question
 */
export function readAnswer(response: Element, sporsmal: Sporsmal, codec: Codec): Delsvar[] {
  if (textAt(response, 'korrelationsid') !== sporsmal.korrelationsid) throw skrap('korrelationsid');
  const svarsdata = barnAt(response, 'svarsdata');
  if (svarsdata === undefined) throw skrap('svarsdata');
  const parts = BLOCK.filter((block) => sporsmal.fragade.has(block)).map((block) =>
    readBlock(block, barnAt(svarsdata, block), sporsmal, codec),
  );
  const akassa = parts.find((part) => part.akassa !== undefined)?.akassa;
  return parts.map((part) => (part.kassor === undefined ? part : compareAkassa(part, akassa)));
}
