import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';

/** Structured lines for whoever runs the program. No token and no text of a question ever gets into one. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** Short facts; no text that a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Opens the log. The package is loaded here: a terminal does without it.
 *
 * @param write - Takes one line of JSON, its end included.
 */
export async function openLog(write: (line: string) => void): Promise<Log> {
  const { pino } = await import('pino');
  const logger: Logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    { write },
  );
  return {
    info: (fields, message) => logger.info(withoutTokens(fields), withoutToken(message)),
    warn: (fields, message) => logger.warn(withoutTokens(fields), withoutToken(message)),
    error: (fields, message) => logger.error(withoutTokens(fields), withoutToken(message)),
  };
}

function withoutTokens(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? withoutToken(value) : value]));
}

/** Slack's and Discord's tokens, whatever library brings them into a message; addresses that answer without a token too. */
function withoutToken(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app|oxe)(?:\.xox[a-z])?-[\w-]+/gu, '[token]')
    .replace(/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}\b/gu, '[token]')
    .replace(/https?:\/\/hooks\.slack\.com\/\S+/gu, '[address]');
}

/**
 * What may be logged of an error: its kind, its code and where it was thrown. Its message may quote a question, so that it stays out.
 */
export function faultFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const { stack = '', message } = error;
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /u.test(line));
  return {
    error: error.name,
    ...code,
    at: frames
      .slice(0, 8)
      .map((frame) => frame.trim())
      .join(' | '),
  };
}

/** A short id that a person can read out: it finds the fault in the log. */
export function newRequestId(): string {
  return randomBytes(4).toString('hex');
}
