export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: string[];
  readonly postLogoutRedirectUris: string[];
}

const list = (text: string) => text.split(/[\s,]+/).filter((part) => part !== '');

/** Reads the settings (README.md lists them). Throws with one clear line when one is missing. */
export function readConfig(env: NodeJS.ProcessEnv, ownAddress: string): Config {
  const needed = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new Error(`${name} is missing`);
  };
  return {
    issuer: env.ISSUER ?? ownAddress,
    clientId: needed('CLIENT_ID'),
    clientSecret: needed('CLIENT_SECRET'),
    redirectUris: list(needed('REDIRECT_URIS')),
    postLogoutRedirectUris: list(env.POST_LOGOUT_REDIRECT_URIS ?? ''),
  };
}
