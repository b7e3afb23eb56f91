import type { loadBeslut } from '@/server/beslut/load-beslut';

export type Beslut = Awaited<ReturnType<typeof loadBeslut>>;
export type Grupp = Beslut['grupper'][number];
