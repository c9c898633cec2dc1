import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../adapters/console/terminal.ts';

export interface FakeTerminal extends Terminal {
  readonly input: PassThrough;
  /** What was written so far. */
  readonly written: () => string;
  readonly complaints: () => string;
}

/** Streams in memory. Without `typed` the input stays open, for a conversation. */
export function openTerminal(
  options: { readonly typed?: string; readonly columns?: number; readonly colour?: boolean } = {},
): FakeTerminal {
  const input = new PassThrough();
  if (options.typed !== undefined) input.end(options.typed);
  const output = new PassThrough();
  const errors = new PassThrough();
  const written = collect(output);
  const complaints = collect(errors);
  return {
    input,
    output,
    errors,
    written,
    complaints,
    interactive: options.columns !== undefined,
    columns: () => options.columns ?? null,
    colour: options.colour ?? false,
  };
}

function collect(stream: PassThrough): () => string {
  let all = '';
  stream.on('data', (chunk: Buffer) => {
    all += chunk.toString('utf8');
  });
  return () => all;
}
