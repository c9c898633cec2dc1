import { DiscordAPIError } from 'discord.js';
import type { LogFields } from '../../src/index.ts';

/** The interaction is over: it was answered too late, or twice. Nobody can be told any more. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 10062 || error.code === 40060 || error.code === 10015 || error.code === 50027);
}

/** Discord has an answer already. */
export function isAnswered(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === 40060;
}

/** The connection ended before Discord said anything: nobody knows whether it heard. */
export function isCutOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

/** Discord refuses the form of a message, or an embed where the bot may send none: its plain text may do. */
export function isRefusedForm(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 50035 || error.code === 50006 || error.code === 50013);
}

/** What the log should know of an error of Discord's: its code and the path, never the body. */
export function describeError(error: unknown): LogFields {
  return error instanceof DiscordAPIError ? { refused: error.code, status: error.status } : {};
}
