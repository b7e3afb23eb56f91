import 'server-only';
import { BLOCK, type Block } from './question';
import { barnAt, textAt, type Element } from './xml';

/** What the test call tells. An agency that is not named has no test service: neither well nor ill. */
export type Ping = {
  /** The certificate is accepted and SSBTEK answers. */
  ok: boolean;
  delar: Partial<Record<Block, 'svarar' | 'svarar inte'>>;
  skal: string | null;
};

export function readPing(response: Element): Ping {
  const parts = BLOCK.flatMap((block) => {
    const part = barnAt(response, block);
    if (part === undefined) return [];
    const well = barnAt(part, 'error') === undefined && /^(?:true|1)$/u.test(textAt(part, 'anropad') ?? '');
    return [[block, well ? ('svarar' as const) : ('svarar inte' as const)] as const];
  });
  return { ok: true, delar: Object.fromEntries(parts), skal: null };
}
