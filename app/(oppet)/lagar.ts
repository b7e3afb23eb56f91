const SFS = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/';

/** The laws that the open pages name, at riksdagen. */
export const LAGAR = {
  sol: `${SFS}socialtjanstlag-2025400_sfs-2025-400/`,
  osl: `${SFS}offentlighets-och-sekretesslag-2009400_sfs-2009-400/`,
  dos: `${SFS}lag-20181937-om-tillganglighet-till-digital_sfs-2018-1937/`,
  solpul: `${SFS}lag-2001454-om-behandling-av-personuppgifter_sfs-2001-454/`,
} as const;
