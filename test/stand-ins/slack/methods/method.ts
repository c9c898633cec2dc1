import type { JsonObject } from '../json.ts';
import type { State } from '../state.ts';
import type { Workspace } from '../world.ts';

/** A call that passed faults, token and scopes. */
export interface MethodCall {
  readonly state: State;
  readonly workspace: Workspace;
  readonly args: JsonObject;
}

/** Gives Slack's answer: `ok` and the rest. */
export type Method = (call: MethodCall) => JsonObject | Promise<JsonObject>;

export function ok(rest: JsonObject = {}): JsonObject {
  return { ok: true, ...rest };
}

export function no(error: string, rest: JsonObject = {}): JsonObject {
  return { ok: false, error, ...rest };
}
