import { run } from '../../adapters/console/run.ts';
import { readSettings } from '../../adapters/console/settings.ts';
import type { Bot } from '../../src/index.ts';
import { openTerminal } from '../adapters/console/open-terminal.ts';
import { plainSpaces } from './markdown.ts';

/** As wide as the conversations in the README were. */
const columns = 88;
const listDay = ['--today', '2024-03-05'];

/** Runs the program as a document says, over a bot that stays open; what is written, with plain spaces and nothing that moves the cursor. */
async function typed(bot: Bot, args: readonly string[], options: Parameters<typeof openTerminal>[0]): Promise<string> {
  const terminal = openTerminal(options);
  const openBot = async (): Promise<Bot> => ({ ...bot, close: async () => {} });
  await run([...args, ...listDay], { settings: readSettings({}), terminal, openBot, version: () => '', folder: '' });
  return plainSpaces(terminal.written()).replace(/\x1b\[[0-9;]*[A-Za-z]/gu, '');
}

/** Holds a conversation. All questions are typed at once: a prompt stands before each answer, and not the question. */
export async function converse(bot: Bot, questions: readonly string[]): Promise<string> {
  const written = await typed(bot, [], { typed: `${questions.join('\n')}\n`, columns });
  return written.replace(/^(?:> )+/gmu, '');
}

/** Runs `npm run --silent hankebotti -- …`, or the same behind `echo '…' |`. */
export function runCommand(bot: Bot, command: string): Promise<string> {
  const match = /^(?:echo '(?<input>.*)' \| )?npm run --silent hankebotti -- (?<args>.+)$/u.exec(command);
  const args = [...(match?.groups?.['args'] ?? '').matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  if (match === null) throw new Error(`Not a command of the program: ${command}`);
  return typed(bot, args, { typed: `${match.groups?.['input'] ?? ''}\n` });
}

/** The shown lines that do not stand in what was written, in its order. A line `…` stands for any lines, one at a line's end for the rest of it. */
export function notWritten(shown: string, written: string): readonly string[] {
  const lines = written.split('\n').map((line) => line.trimEnd());
  const missing: string[] = [];
  let at = 0;
  let isGap = true;
  for (const line of shown.trimEnd().split('\n')) {
    if (line === '…') isGap = true;
    else {
      const fits = (candidate: string | undefined): boolean =>
        candidate === line || (/[,\]]…$/u.test(line) && candidate?.startsWith(line.slice(0, -1)) === true);
      const found = isGap ? lines.findIndex((candidate, index) => index >= at && fits(candidate)) : fits(lines[at]) ? at : -1;
      if (found < 0) missing.push(line);
      else at = found + 1;
      isGap = false;
    }
  }
  return missing;
}
