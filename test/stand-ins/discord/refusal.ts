import type { JsonObject } from '../slack/json.ts';

/** Something for which Discord would not take a body. */
export interface Refusal {
  /** Where in the body, as `embeds.0.title`; empty for the body as a whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** Where Discord does not answer 400 with 50035. */
  readonly instead?: { readonly status: number; readonly code: number };
}

/** What Discord answers to a body with these refusals. */
export interface RefusedBody {
  readonly status: number;
  readonly body: JsonObject;
}

/** The answer of its own that the first refusal has, or the tree of all. @param refusals - At least one. */
export function refusedBody(refusals: readonly Refusal[]): RefusedBody {
  const own = refusals.find((refusal) => refusal.instead !== undefined);
  if (own?.instead !== undefined) return { status: own.instead.status, body: { code: own.instead.code, message: own.message } };
  return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: errorsTree(refusals) } };
}

/** Puts the paths under another one: what is told of a message is told of `data` in an answer to an interaction. */
export function under(prefix: string, refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.map((refusal) => ({ ...refusal, path: refusal.path === '' ? prefix : `${prefix}.${refusal.path}` }));
}

/** What the schema and a rule both say is told once. */
export function distinct(refusals: readonly Refusal[]): readonly Refusal[] {
  const byWords = new Map(refusals.map((refusal) => [printRefusal(refusal), refusal]));
  return [...byWords.values()];
}

export function printRefusal({ path, code, message }: Refusal): string {
  return `${path === '' ? 'body' : path}: ${code} ${message}`;
}

interface Branch {
  [key: string]: Branch | { code: string; message: string }[];
}

function errorsTree(refusals: readonly Refusal[]): JsonObject {
  const root: Branch = {};
  for (const { path, code, message } of refusals) {
    let branch = root;
    for (const step of path.split('.').filter(Boolean)) {
      const known = branch[step];
      const next: Branch = known === undefined || Array.isArray(known) ? {} : known;
      branch[step] = next;
      branch = next;
    }
    const known = branch['_errors'];
    branch['_errors'] = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}
