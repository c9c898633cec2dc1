import { isList, type JsonObject } from '../slack/json.ts';
import { knownIntents, privilegedIntents } from './intents.ts';

/** Why Discord closes a connection. */
export const closeCodes = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidShard: 4010,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

export type Identified = { readonly shard: number; readonly shards: number; readonly intents: number };

/** Whom a client says to be, or why it is sent away. */
export function readIdentify(identify: JsonObject, token: string, allowedPrivileged: number): Identified | CloseCode {
  const { token: given, intents, shard = [0, 1] } = identify;
  if (given !== token) return closeCodes.authenticationFailed;
  if (typeof intents !== 'number' || (intents & ~knownIntents) !== 0) return closeCodes.invalidIntents;
  if ((intents & privilegedIntents & ~allowedPrivileged) !== 0) return closeCodes.disallowedIntents;
  const [index, count] = isList(shard) ? shard.map(Number) : [];
  const isShard = index !== undefined && count !== undefined && Number.isInteger(index) && index >= 0 && index < count;
  return isShard ? { shard: index, shards: count, intents } : closeCodes.invalidShard;
}
