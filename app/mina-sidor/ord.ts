import type { Tone } from '@/components/status';
import type { IconName } from '@/components/icon';
import type { Sidtext } from '@/server/sprak/texter';
import { FORMULARTYP, type Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import { formularord } from '@/server/sprak/formular';

const UTGANG = {
  BIFALL: { tone: 'ok', icon: 'check' },
  DELVIS_BIFALL: { tone: 'ok', icon: 'half' },
  AVSLAG: { tone: 'bad', icon: 'cross' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

/** The outcome of a decision as the person it concerns reads it. */
export const utgangsstatus = (utgang: keyof typeof UTGANG, t: Sidtext<'mina-sidor'>) => ({
  ...UTGANG[utgang],
  label: t(`utgang.${utgang}`),
});

/** "Fredag 27 november 2026": a day that stands first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What kind of application it is, in the page's language: "Återansökan". */
export const typnamn = async (typ: Ansokanstyp): Promise<string> =>
  (await formularord()).formular.blankett[FORMULARTYP[typ]].namn;
