import { randomBytes } from 'node:crypto';
import { type Locale, sentencesFor } from '../../src/index.ts';
import { complain, type Terminal } from './terminal.ts';

/**
 * Puts what went wrong on the errors, under an id.
 *
 * @returns The sentence for whoever asked: it names the id.
 */
export function reportFault(error: unknown, locale: Locale, terminal: Terminal): string {
  const id = randomBytes(4).toString('hex');
  complain(terminal, `${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return sentencesFor(locale).console.error(id);
}
