import { createHash } from 'node:crypto';
import type { ReadableStream } from 'node:stream/web';
import type { DownloadFault } from '../domain/refresh-report.ts';
import { fileNameOf } from './download-name.ts';

/** What was loaded last from an address: with it the server says whether there is anything new. */
export interface DownloadMemory {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of what came, for servers that say nothing of the kind. */
  readonly hash: string;
}

export type Download =
  /** What is there is what was loaded last. */
  | { readonly status: 'same' }
  | { readonly status: 'loaded'; readonly bytes: Uint8Array; readonly fileName: string; readonly memory: DownloadMemory }
  | { readonly status: 'failed'; readonly fault: DownloadFault };

export interface DownloadLimits {
  readonly bytes: number;
  /** For the whole of it. */
  readonly timeMs: number;
  readonly redirects: number;
}

export const usualDownloadLimits: DownloadLimits = { bytes: 50 * 1024 * 1024, timeMs: 120_000, redirects: 5 };

/**
 * Loads a list from a web address, unless it is what was loaded last. Faults are data: nothing rejects.
 *
 * Which address may be asked, one of a private network too, is the maintainer's choice.
 */
export async function downloadList(
  address: string,
  memory: DownloadMemory | null,
  limits: DownloadLimits = usualDownloadLimits,
  stopped: AbortSignal = new AbortController().signal,
): Promise<Download> {
  if (!isWebAddress(address)) return failed({ code: 'bad-address' });
  const known = memory?.address === address ? memory : null;
  const tooLate = AbortSignal.timeout(limits.timeMs);
  const signal = AbortSignal.any([tooLate, stopped]);
  try {
    const response = await follow(address, known, limits, signal);
    if ('code' in response) return failed(response);
    if (response.status === 304 && known !== null) return { status: 'same' };
    const bytes = await readBody(response, limits, signal);
    if ('code' in bytes) return failed(bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash === known?.hash) return { status: 'same' };
    const { headers } = response;
    return {
      status: 'loaded',
      bytes,
      fileName: fileNameOf(response.url || address, headers.get('content-disposition'), headers.get('content-type')),
      memory: { address, etag: headers.get('etag'), lastModified: headers.get('last-modified'), hash },
    };
  } catch (error) {
    if (tooLate.aborted) return failed({ code: 'too-slow', limitMs: limits.timeMs });
    return failed({ code: 'unreachable', reason: reasonOf(error) });
  }
}

/** Follows redirects by hand, since each address must be a web address. */
async function follow(
  address: string,
  known: DownloadMemory | null,
  limits: DownloadLimits,
  signal: AbortSignal,
): Promise<Response | DownloadFault> {
  let at = address;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const response = await fetch(at, { headers: headersFor(known), redirect: 'manual', signal });
    const target = isRedirect(response.status) ? response.headers.get('location') : null;
    if (target === null) {
      if (response.ok || (response.status === 304 && known !== null)) return response;
      await response.body?.cancel();
      return { code: 'bad-status', status: response.status };
    }
    await response.body?.cancel();
    if (!URL.canParse(target, at)) return { code: 'redirected-elsewhere' };
    at = new URL(target, at).href;
    if (!isWebAddress(at)) return { code: 'redirected-elsewhere' };
  }
  return { code: 'too-many-redirects' };
}

/** `identity`: the length that the server states is then that of what comes. */
function headersFor(known: DownloadMemory | null): Record<string, string> {
  return {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'hankebotti',
    ...(known === null || known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known === null || known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  };
}

/** Reads piece by piece, so that what is too large is never held. */
async function readBody(
  { body, headers }: Response,
  { bytes: limitBytes }: DownloadLimits,
  signal: AbortSignal,
): Promise<Uint8Array | DownloadFault> {
  const stated = headers.has('content-encoding') ? null : wholeNumber(headers.get('content-length'));
  const tooLarge: DownloadFault = { code: 'too-large', limitBytes };
  if (stated !== null && stated > limitBytes) {
    await body?.cancel();
    return tooLarge;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of (body ?? []) as ReadableStream<Uint8Array>) {
      size += piece.length;
      if (size > limitBytes) return tooLarge;
      pieces.push(piece);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    // Fetch itself counts what comes against the length that was stated.
    return { code: 'cut-short' };
  }
  return size === 0 ? { code: 'empty' } : Buffer.concat(pieces, size);
}

export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const wholeNumber = (text: string | null): number | null => (text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null);

const failed = (fault: DownloadFault): Download => ({ status: 'failed', fault });

/** The system's code, as `ECONNREFUSED`: the message may hold the whole address. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return error instanceof Error ? error.name : 'unknown';
}
