/** Open pages about the service, for the foot of every page. */
export const OM_TJANSTEN = [{ href: '/stickprov', label: 'Så drar vi stickprov' }];
