import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBot } from '../../src/index.ts';
import { openUnderstander, type Understanding } from '../open-understander.ts';
import { inProject } from '../project-folder.ts';
import { askBank } from './ask-bank.ts';
import { type Bars, barsFor, missedBars } from './bars.ts';
import { type Bank, readBank } from './read-bank.ts';
import { describeBank, describeMisses, describeTimes } from './tally.ts';

export const usage = `npm run eval [-- FILE…] [--verbose] [--no-voikko] [--min-exact 0.98] [--max-wrong 0] [--min-recall 0.9]

Asks questions with known answers and prints how many were answered exactly, asked back, or WRONG; with libvoikko where it is
present, and without. FILE: questions or phrases (a JSON object a line) or topics (a JSON list), as in test/questions, which is
asked where no file is named. A --min or --max takes the place of every file's own bar. Ends with 1 where a bar is missed.`;

export interface EvalOptions {
  readonly files: readonly string[];
  /** Prints everything that was not exact. */
  readonly verbose: boolean;
  readonly withVoikko: boolean;
  /** In place of each file's own bars. */
  readonly bars: Partial<Bars>;
}

/** @throws Error if an argument is not known or no number. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean' },
      'no-voikko': { type: 'boolean' },
      'min-exact': { type: 'string' },
      'max-wrong': { type: 'string' },
      'min-recall': { type: 'string' },
    },
  });
  return {
    files: positionals,
    verbose: values.verbose === true,
    withVoikko: values['no-voikko'] !== true,
    bars: {
      ...numberNamed('minExact', values['min-exact']),
      ...numberNamed('maxWrong', values['max-wrong']),
      ...numberNamed('minRecall', values['min-recall']),
    },
  };
}

function numberNamed(name: keyof Bars, text: string | undefined): Partial<Bars> {
  if (text === undefined) return {};
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new Error(`"${text}" is no number.`);
  return { [name]: value };
}

/** Asks, prints as it goes, and returns the bars that were missed: empty where all is well. */
export async function runEval(options: EvalOptions, print: (text: string) => void): Promise<readonly string[]> {
  const banks = (options.files.length > 0 ? options.files : carriedFiles()).map(readBank);
  const missed: string[] = [];
  for (const voikko of options.withVoikko ? [true, false] : [false]) {
    const understanding = await openUnderstander(voikko);
    if (voikko && !understanding.words.hasDictionary) {
      print('libvoikko is not present: asked without it only.\n');
      continue;
    }
    const way = voikko ? 'with libvoikko' : 'without libvoikko';
    const bot = await createBot({ voikko });
    for (const bank of banks) {
      const scored = await askBank(bot, bank);
      print(`${bank.name}, ${way}\n${describeBank(scored)}\n`);
      if (options.verbose) print(`${describeMisses(scored)}\n`);
      missed.push(...missedBars(scored, { ...barsFor(bank.name, voikko), ...options.bars }).map((miss) => `${miss} (${way})`));
    }
    await bot.close();
    const times = banks.flatMap((bank) => timeBank(understanding, bank));
    if (times.length > 0) print(`${describeTimes(times)}\n`);
  }
  print(missed.length === 0 ? 'Every bar is held.' : `Missed:\n${missed.map((miss) => `  ${miss}`).join('\n')}`);
  return missed;
}

/** Milliseconds that each question took to understand, each asked once: what it remembers of words helps only later ones. */
function timeBank({ understand }: Understanding, bank: Bank): readonly number[] {
  if (bank.kind === 'phrases') return [];
  return bank.items.map(({ question, today }) => {
    const before = performance.now();
    understand(question, { today, locale: null, previous: null });
    return performance.now() - before;
  });
}

function carriedFiles(): readonly string[] {
  const folder = inProject('test', 'questions');
  return readdirSync(folder)
    .filter((name) => /\.jsonl?$/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}
