import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/** Asks a person for lines, one after another. */
export interface LineAsker {
  /** The line without blanks around it; empty where the person has gone. */
  readonly ask: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** Lines that come before they are asked for wait: nothing that was typed is lost. */
export function openLineAsker({ input, output }: Terminal): LineAsker {
  const lines = createInterface({ input, output });
  const typed: AsyncIterator<string, unknown> = lines[Symbol.asyncIterator]();
  return {
    async ask(prompt) {
      output.write(prompt);
      const next = await typed.next();
      return next.done === true ? '' : next.value.trim();
    },
    close: () => lines.close(),
  };
}
