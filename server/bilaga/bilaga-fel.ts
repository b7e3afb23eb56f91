import 'server-only';
import { z } from 'zod';
import { ExpectedError } from '../request/errors';
import { MAX_FILES, MAX_MB } from './granser';

/** Why a file was not attached, and what to do. The page is told the code; the words stay here. */
const TEXTS = {
  saknas: 'Välj en fil först.',
  'for-stor': `Filen är större än ${MAX_MB} MB. Välj en mindre fil.`,
  tom: 'Filen är tom. Välj en annan fil.',
  sort: 'Filen är inte en PDF, JPEG eller PNG. Välj en fil av någon av de sorterna.',
  antal: `Du kan bifoga högst ${MAX_FILES} filer. Ta bort någon först.`,
  avbruten: 'Filen kom inte fram hel. Försök igen.',
  takt: 'Du har laddat upp många filer på kort tid. Vänta en stund och försök igen.',
  avslutat: 'Ärendet är avslutat. Ring oss, så hjälper vi dig att ansöka på nytt.',
  fel: 'Filen sparades inte. Försök igen om en stund, eller ring oss',
} as const;

export type BilagaKod = keyof typeof TEXTS;

export class BilagaFel extends ExpectedError {
  override name = 'BilagaFel';
  readonly kod: BilagaKod;
  constructor(kod: BilagaKod) {
    super(TEXTS[kod]);
    this.kod = kod;
  }
}

/** The sentence for a code in an address, with the event to name on the telephone; undefined for a code not ours. */
export function bilagaText(kod: string | undefined, handelse?: string): string | undefined {
  if (kod === undefined || !Object.hasOwn(TEXTS, kod)) return undefined;
  if (kod !== 'fel') return TEXTS[kod as BilagaKod];
  return `${TEXTS.fel}${z.uuid().safeParse(handelse).success ? ` och säg händelse-id ${handelse}` : ''}.`;
}
