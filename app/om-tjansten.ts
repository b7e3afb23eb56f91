import type { Sidtext } from '@/server/sprak/texter';

/** Open pages about the service, for the foot of every page. */
export const omTjansten = (t: Sidtext<'gemensamt'>) => [{ href: '/stickprov', label: t('om.stickprov') }];
