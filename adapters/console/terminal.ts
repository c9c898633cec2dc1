import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: Readable;
  /** Answers. */
  readonly output: Writable;
  /** Complaints. */
  readonly errors: Writable;
  /** Whether a person sits at both ends, so that a conversation makes sense. */
  readonly interactive: boolean;
  /** Columns of the output; null where it is no terminal, so that nothing is drawn or coloured. */
  readonly columns: () => number | null;
  readonly colour: boolean;
}

export function say({ output }: Terminal, text: string): void {
  output.write(`${text}\n`);
}

export function complain({ errors }: Terminal, text: string): void {
  errors.write(`${text}\n`);
}
