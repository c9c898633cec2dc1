import { createMaintainer, type FolderCheck, type Locale, sentencesFor } from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { clean } from './render/clean.ts';
import { say } from './terminal.ts';

type Checked = Extract<FolderCheck, { status: 'read' }>;

/** So many lines of one kind are shown; more are counted. */
const mostLines = 20;

/**
 * `check [FOLDER]`: how the list stands, and what is to be mended in it. Exit code 0 where there is nothing to mend, 1 where there is.
 */
export async function runCheck({ arguments: read, settings, locale, terminal }: CommandSetting): Promise<ExitCode> {
  const folder = read.words[0] ?? settings.dataFolder ?? null;
  const checks = await createMaintainer({ unansweredPath: null, timeZone: settings.timeZone }).check(folder, read.today);
  const text = read.json ? JSON.stringify(checks) : checks.map((check) => checkLines(check, locale).map(clean).join('\n')).join('\n\n');
  say(terminal, text);
  const isClean = checks.every((check) => check.status === 'read' && check.problems === 0);
  return isClean ? exitCode.answered : exitCode.nothing;
}

function checkLines(check: FolderCheck, locale: Locale): readonly string[] {
  const { lists } = sentencesFor(locale);
  if (check.status === 'unreadable') return [lists.unreadableList(check.folder, check.reason)];
  return [
    lists.listAt(check.check.title[locale], check.folder),
    ...factLines(check, locale).map((line) => `  ${line}`),
    ...sections(check, locale),
    '',
    check.problems === 0 ? lists.clean : lists.problems(check.problems),
  ];
}

function factLines({ check }: Checked, locale: Locale): readonly string[] {
  const { lists, words, formats } = sentencesFor(locale, check.amountKind);
  const { figures, notStated, rows, previous } = check;
  return [
    lists.updatedOn(check.updatedOn, check.isOld),
    `${words.facts.projects}: ${formats.whole(figures.projects)}`,
    `${words.facts.organisations}: ${formats.whole(figures.organisations)}`,
    ...figures.money.map((amount) => `${words.facts.total}: ${formats.money(amount)}`),
    ...notStated.map(({ field, count }) => lists.notStatedFor(words.fields[field], count, rows)),
    previous.status === 'none'
      ? lists.noPrevious
      : previous.status === 'unreadable'
        ? lists.previousUnreadable(previous.reason)
        : lists.previous(previous.diff.before.day, {
            added: previous.diff.added.length,
            gone: previous.diff.gone.length,
            changed: previous.diff.changed.length,
          }),
  ];
}

function sections({ check }: Checked, locale: Locale): readonly string[] {
  const { lists, notes, formats } = sentencesFor(locale, check.amountKind);
  const { refused, unreadable, doubts, lookAlikes } = check;
  const section = (heading: string, lines: readonly string[]): readonly string[] => {
    const more = lines.length - mostLines;
    const shown = more > 1 ? [...lines.slice(0, mostLines), lists.andMore(more)] : lines;
    return lines.length === 0 ? [] : ['', heading, ...shown.map((line) => `  ${line}`)];
  };
  return [
    ...(refused === null ? [] : ['', lists.lastRefused(refused.on, refused.source, refused.trouble)]),
    ...section(lists.unreadable(unreadable.length), unreadable),
    ...section(
      lists.doubts(doubts.length),
      doubts.map(({ row, name, doubt }) => `${lists.row(row)}, ${formats.quote(name)}: ${notes.doubt(doubt)}`),
    ),
    ...section(
      lists.lookAlike(lookAlikes.length),
      lookAlikes.map(({ names }) => names.map(formats.quote).join(formats.and)),
    ),
  ];
}
