import { run, type Surroundings } from '../../../adapters/console/run.ts';
import { readSettings } from '../../../adapters/console/settings.ts';
import { type FakeBot, fakeBot } from './fake-bot.ts';
import { type FakeTerminal, openTerminal } from './open-terminal.ts';

export interface RunWith extends Partial<Omit<Surroundings, 'terminal' | 'settings'>> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: FakeTerminal;
  readonly bot?: FakeBot;
}

/** One run of the program with streams in memory. */
export async function runWith(args: readonly string[], options: RunWith = {}) {
  const terminal = options.terminal ?? openTerminal({ typed: '' });
  const bot = options.bot ?? fakeBot();
  const code = await run(args, {
    settings: readSettings(options.environment ?? {}),
    terminal,
    openBot: options.openBot ?? (async () => bot),
    version: options.version ?? (() => '1.2.3'),
    folder: options.folder ?? '',
  });
  return { code, written: terminal.written(), complaints: terminal.complaints(), bot };
}
