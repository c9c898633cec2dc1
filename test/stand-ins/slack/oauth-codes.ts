import type { Ids } from './ids.ts';

/** What a person agreed to on the install page. */
export interface Consent {
  readonly teamId: string;
  readonly userId: string;
  /** As it stood in the address of the install page, and empty where it did not. */
  readonly redirectUri: string;
  readonly scopes: readonly string[];
}

export interface OAuthCodes {
  issue(consent: Consent): string;
  /** A code is good once, within 10 minutes. */
  use(code: string): Consent | 'invalid_code' | 'code_already_used';
}

const goodForMs = 10 * 60_000;

export function createOAuthCodes(ids: Ids, now: () => number): OAuthCodes {
  const issued = new Map<string, { readonly consent: Consent; readonly at: number; used: boolean }>();
  return {
    issue: (consent) => {
      const code = ids.next('code.');
      issued.set(code, { consent, at: now(), used: false });
      return code;
    },
    use: (code) => {
      const found = issued.get(code);
      if (found === undefined || now() - found.at > goodForMs) return 'invalid_code';
      if (found.used) return 'code_already_used';
      found.used = true;
      return found.consent;
    },
  };
}
