/** "1 500", "1.500", "1500,50", "1500:-", "1500 kr": up to 999 999 kronor, never negative. */
export const BELOPP = /^\s*\d{1,3}(?:[\s.]?\d{3})?(?:[.,:]\d{2}|[,:][-–])?\s*(?:kr)?\s*$/u;

/**
 * Whole öre from a string that matches `BELOPP`.
 *
 * @example parseBelopp('1 500,50') // 150050
 */
export function parseBelopp(written: string): number {
  const plain = written.replace(/\s|kr|[,:][-–]/gu, '');
  const [, kronor = '', ore = '0'] = /^(.*?)(?:[.,:](\d{2}))?$/u.exec(plain) ?? [];
  return Number(kronor.replaceAll('.', '')) * 100 + Number(ore);
}
