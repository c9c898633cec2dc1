import { type ExportFormat, type IsoDate, isLocale, type Locale, parseIsoDate } from '../../src/index.ts';
import { type CommandName, commandNames, type OptionName, optionNames, optionsOf, takesValue } from './commands.ts';
import { type ImportOptionProblem, type ImportOptions, readImportOptions } from './import-options.ts';

/** What was typed, read: every value checked. */
export interface Arguments {
  /** Null for none: a conversation, or questions line by line. */
  readonly command: CommandName | null;
  /** The words that are no option. */
  readonly words: readonly string[];
  readonly today: IsoDate | null;
  readonly locale: Locale | null;
  readonly json: boolean;
  readonly format: ExportFormat | null;
  readonly out: string | null;
  readonly force: boolean;
  readonly limit: number | null;
  /** What `import` alone takes. */
  readonly importing: ImportOptions;
}

export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly text: string }
  | { readonly code: 'unknown-option'; readonly text: string }
  | { readonly code: 'missing-value'; readonly text: string }
  | { readonly code: 'bad-date'; readonly text: string }
  | { readonly code: 'bad-locale'; readonly text: string }
  | { readonly code: 'bad-format'; readonly text: string }
  | { readonly code: 'bad-limit'; readonly text: string }
  | ImportOptionProblem;

export type ReadArguments =
  | { readonly status: 'read'; readonly arguments: Arguments }
  /** `locale` is the language asked for, where that much could be read: the complaint is in it. */
  | { readonly status: 'problem'; readonly problem: UsageProblem; readonly locale: Locale | null };

/**
 * Reads the arguments. Options may stand anywhere, as `--name value` or `--name=value`; the last one counts. After `--` everything is a word.
 *
 * A dash alone, or before a digit, begins a word: a question may hold both.
 */
export function readArguments(args: readonly string[]): ReadArguments {
  const words: string[] = [];
  const values = new Map<OptionName, string>();
  let problem: UsageProblem | null = null;

  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!/^-(?:-|\p{L})/u.test(arg)) {
      words.push(arg);
      continue;
    }
    const [typed = '', ...rest] = arg.split('=');
    const name = optionNamed(typed);
    if (name === null || (rest.length > 0 && !takesValue(name))) problem ??= { code: 'unknown-option', text: arg };
    else if (!takesValue(name)) values.set(name, '');
    else if (rest.length > 0) values.set(name, rest.join('='));
    else {
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--')) problem ??= { code: 'missing-value', text: typed };
      else values.set(name, value);
      if (value !== undefined && !value.startsWith('--')) index += 1;
    }
  }

  const asked = values.get('locale');
  const locale = isLocale(asked) ? asked : null;
  const read = problem ?? check(words, values);
  return 'code' in read ? { status: 'problem', problem: read, locale } : { status: 'read', arguments: read };
}

/** Checks the values, and that the command takes the options. */
function check(words: readonly string[], values: ReadonlyMap<OptionName, string>): Arguments | UsageProblem {
  const [first, ...rest] = words;
  const command = values.has('help') ? 'help' : values.has('version') ? 'version' : (commandNames.find((name) => name === first) ?? null);
  if (command === null && first !== undefined) return { code: 'unknown-command', text: first };
  const allowed = optionsOf(command);
  for (const name of values.keys()) if (!allowed.includes(name)) return { code: 'unknown-option', text: `--${name}` };

  const today = values.get('today');
  const day = today === undefined ? null : parseIsoDate(today);
  if (today !== undefined && day === null) return { code: 'bad-date', text: today };
  const locale = values.get('locale');
  if (locale !== undefined && !isLocale(locale)) return { code: 'bad-locale', text: locale };
  const format = values.get('format');
  if (format !== undefined && format !== 'csv' && format !== 'xlsx') return { code: 'bad-format', text: format };
  const limit = values.get('limit');
  if (limit !== undefined && !/^(?:[1-9]\d{0,2}|1000)$/u.test(limit)) return { code: 'bad-limit', text: limit };
  const importing = readImportOptions(values);
  if ('code' in importing) return importing;
  return {
    command,
    words: rest,
    today: day,
    locale: locale ?? null,
    json: values.has('json'),
    format: format ?? null,
    out: values.get('out') ?? null,
    force: values.has('force'),
    limit: limit === undefined ? null : Number(limit),
    importing,
  };
}

function optionNamed(typed: string): OptionName | null {
  if (typed === '-h') return 'help';
  if (typed === '-V') return 'version';
  return optionNames.find((name) => `--${name}` === typed) ?? null;
}
