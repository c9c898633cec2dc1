import { checkBlocks } from './check-blocks.ts';
import { isList, type JsonObject } from './json.ts';
import { limits } from './limits.ts';
import { printRefusal, type Refusal } from './refusal.ts';

/** What Slack answers instead of taking a payload. */
export interface RefusedPayload {
  readonly error: string;
  readonly messages: readonly string[];
}

/** Checks what chat.postMessage, chat.postEphemeral, chat.update and a response_url take; undefined where Slack would take it. */
export function checkMessage({ text, blocks }: JsonObject): RefusedPayload | undefined {
  const hasBlocks = isList(blocks) ? blocks.length > 0 : blocks !== undefined;
  if (typeof text === 'string' && text.length > limits.messageText) return { error: 'msg_too_long', messages: [] };
  if (!hasBlocks && (typeof text !== 'string' || text === '')) return { error: 'no_text', messages: [] };
  return blocks === undefined ? undefined : refusedFor(checkBlocks(blocks, 'message'), 'invalid_blocks');
}

/** Gathers refusals under the first code of its own, or under `otherwise`. */
export function refusedFor(refusals: readonly Refusal[], otherwise: string): RefusedPayload | undefined {
  if (refusals.length === 0) return undefined;
  const own = refusals.find((refusal) => refusal.code !== undefined)?.code;
  return { error: own ?? otherwise, messages: refusals.map(printRefusal) };
}
