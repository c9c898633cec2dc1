import {
  type ChangedProject,
  createMaintainer,
  type DatasetDiff,
  fieldChangeText,
  type Locale,
  type Project,
  projectText,
  sentencesFor,
} from '../../src/index.ts';
import type { CommandSetting } from './command-setting.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { machineDiff } from './machine-diff.ts';
import { clean } from './render/clean.ts';
import { complain, say } from './terminal.ts';

/** `diff OLD NEW`: what the later list has that the earlier one has not. Exit code 0 also where they differ: that is the answer. */
export async function runDiff({ arguments: read, locale, terminal }: CommandSetting): Promise<ExitCode> {
  const [before, after] = read.words;
  const { lists, console: sentences } = sentencesFor(locale);
  if (before === undefined || after === undefined) {
    complain(terminal, lists.missingFolders);
    return exitCode.wrongUsage;
  }
  let diff: DatasetDiff;
  try {
    diff = await createMaintainer({ unansweredPath: null }).diff(before, after);
  } catch (error) {
    const reason = clean(error instanceof Error ? error.message : String(error));
    complain(terminal, sentences.cannotReadList(clean(`${before}, ${after}`), reason));
    return exitCode.wrongUsage;
  }
  say(terminal, read.json ? JSON.stringify(machineDiff(diff)) : diffLines(diff, locale).map(clean).join('\n'));
  return exitCode.answered;
}

/** The whole of it for a person, section by section; a section with nothing in it is left out. */
export function diffLines(diff: DatasetDiff, locale: Locale): readonly string[] {
  const { lists } = sentencesFor(locale);
  const { before, after, added, gone, changed, ended, renamedOrganisations: renamed } = diff;
  const isSame = added.length + gone.length + changed.length + renamed.length === 0;
  const project = (sign: string) => (each: Project) => `  ${sign} ${projectText(each, locale)}`;
  return [
    lists.versions(before.day, after.day),
    ...figureLines(diff, locale),
    ...(isSame ? ['', lists.sameLists] : []),
    ...section(lists.added(added.length), added.map(project('+'))),
    ...section(lists.gone(gone.length), gone.map(project('-'))),
    ...section(
      lists.changed(changed.length),
      changed.flatMap((each) => changedLines(each, locale)),
    ),
    ...section(
      lists.renamed(renamed.length),
      renamed.map(({ from, to }) => `  ${from} → ${to}`),
    ),
    ...(ended === null ? ['', lists.endedUnknown] : section(lists.ended(ended.length), ended.map(project('·')))),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function figureLines({ before, after }: DatasetDiff, locale: Locale): readonly string[] {
  const { words, formats } = sentencesFor(locale, 'funding');
  const currencies = [...new Set([...before.money, ...after.money].map(({ currency }) => currency))].sort();
  const arrow = (label: string, from: string, to: string): string => `  ${label}: ${from === to ? from : `${from} → ${to}`}`;
  return [
    arrow(words.facts.projects, formats.whole(before.projects), formats.whole(after.projects)),
    arrow(words.facts.organisations, formats.whole(before.organisations), formats.whole(after.organisations)),
    ...currencies.map((currency) => {
      const total = (money: DatasetDiff['before']['money']): string => {
        const amount = money.find((each) => each.currency === currency);
        return amount === undefined ? '–' : formats.money(amount);
      };
      return arrow(words.facts.total, total(before.money), total(after.money));
    }),
  ];
}

function changedLines({ after, changes }: ChangedProject, locale: Locale): readonly string[] {
  return [`  ~ ${projectText(after, locale)}`, ...changes.map((change) => `      ${fieldChangeText(change, locale, 'funding')}`)];
}
