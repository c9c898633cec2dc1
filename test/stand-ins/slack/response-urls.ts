import type { Ids } from './ids.ts';
import { limits } from './limits.ts';

/** What a response_url belongs to: a place, a person, and the message that was clicked, if any. */
export interface ResponsePlace {
  readonly teamId: string;
  readonly channel: string;
  readonly user: string;
  readonly original: { readonly ts: string; readonly threadTs: string | undefined; readonly isEphemeral: boolean } | undefined;
}

export interface ResponseUrls {
  issue(place: ResponsePlace): string;
  /** Counts one use. The text is Slack's error. */
  use(id: string): ResponsePlace | 'used_url' | 'expired_url' | 'invalid_url';
}

/** Each takes 5 posts within 30 minutes. */
export function createResponseUrls(origin: () => string, ids: Ids, now: () => number): ResponseUrls {
  const issued = new Map<string, { readonly place: ResponsePlace; readonly at: number; uses: number }>();
  return {
    issue: (place) => {
      for (const [id, { at }] of issued) {
        if (now() - at < 2 * limits.responseUrlMs) break;
        issued.delete(id);
      }
      const id = ids.next('R');
      issued.set(id, { place, at: now(), uses: 0 });
      return `${origin()}/response/${id}`;
    },
    use: (id) => {
      const found = issued.get(id);
      if (found === undefined) return 'invalid_url';
      if (now() - found.at >= limits.responseUrlMs) return 'expired_url';
      if (found.uses >= limits.responsesPerUrl) return 'used_url';
      found.uses += 1;
      return found.place;
    },
  };
}
