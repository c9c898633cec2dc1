import type { IsoDate } from '../../domain/date.ts';
import type { DownloadFault, RefreshSource, RefreshTrouble, Refusal } from '../../domain/refresh-report.ts';
import { day, line, strong } from '../line.ts';
import type { ListSentences, NewsCounts } from '../sections/list-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole, money, date } = formats;

const fields = {
  identifier: 'Identifier',
  name: 'Name',
  beneficiary: 'Beneficiary',
  objective: 'Specific objective',
  purpose: 'Goals and results',
  totalCost: 'Total cost',
  fund: 'Fund',
  programme: 'Programme',
  location: 'Location',
  intervention: 'Type of intervention',
  start: 'Start date',
  end: 'End date',
} satisfies ListSentences['fields'];

const counts = ({ added, gone, changed }: NewsCounts): string => `${whole(added)} new, ${whole(gone)} gone, ${whole(changed)} changed`;

function from(source: RefreshSource): string {
  switch (source.from) {
    case 'folder':
      return 'from its folder';
    case 'file':
      return `from the file ${quote(source.name)}`;
    case 'address':
      return `from ${source.host}`;
  }
}

function refusal(reason: Refusal): string {
  switch (reason.code) {
    case 'unreadable':
      return `it cannot be read. ${reason.reason}`;
    case 'no-projects':
      return 'it has no projects.';
    case 'fewer-projects':
      return `it has ${words.projects(reason.after)}, and the present one ${words.projects(reason.before)}.`;
    case 'smaller-total':
      return `its amounts come to ${reason.after === null ? 'nothing' : money(reason.after)}, and those of the present one to ${money(reason.before)}.`;
    case 'older':
      return `it was updated on ${date(reason.after)}, and the present one on ${date(reason.before)}.`;
    case 'field-lost':
      return `${quote(reason.field === 'funding' ? 'Funding' : fields[reason.field])} stands on ${words.projects(reason.after)}, and on ${words.projects(reason.before)} of the present one.`;
  }
}

function fault(problem: DownloadFault): string {
  switch (problem.code) {
    case 'bad-address':
      return 'The address is no http or https address without a password. Correct HANKEBOTTI_LIST_URL.';
    case 'unreachable':
      return `The server cannot be reached (${problem.reason}). It is tried again later.`;
    case 'bad-status':
      return `The server answered with status ${problem.status}. See whether the list is still at the address.`;
    case 'too-many-redirects':
      return 'The address leads on to another too many times. Set the address that it ends at.';
    case 'redirected-elsewhere':
      return 'The address leads to something that is no http or https address. Set the list’s own address.';
    case 'too-large':
      return `The file is larger than ${whole(Math.floor(problem.limitBytes / (1024 * 1024)))} MB.`;
    case 'too-slow':
      return `The file did not come within ${whole(Math.round(problem.limitMs / 1000))} seconds. It is tried again later.`;
    case 'cut-short':
      return 'The file came only in part. It is tried again later.';
    case 'empty':
      return 'The file is empty.';
  }
}

function because(trouble: RefreshTrouble): string {
  switch (trouble.code) {
    case 'refused': {
      const mayForce = trouble.refusals.every(({ code }) => code !== 'unreadable' && code !== 'no-projects');
      const reasons = `The new version is not taken: ${trouble.refusals.map(refusal).join(' Also, ')}`;
      return mayForce ? `${reasons} If that is right, take it with hankebotti import … --force, or restart the bot.` : reasons;
    }
    case 'not-loaded':
      return fault(trouble.fault);
    case 'not-imported':
      return trouble.sentence;
    case 'several-lists':
      return 'HANKEBOTTI_LIST_URL renews a single list, and the folder holds several. Remove the setting.';
    case 'not-written':
      return `The new version could not be written (${trouble.reason}). Check the folder and its permissions.`;
  }
}

const versionOf = (updated: IsoDate | null): string => (updated === null ? 'undated' : date(updated));
const dayOf = (updated: IsoDate | null) => (updated === null ? line`undated` : line`${day(updated)}`);

export const lists = {
  fields,
  counts,
  taken: (title, source, news) => `The list ${quote(title)} was renewed ${from(source)}${news === null ? '' : `: ${counts(news)}`}.`,
  refused: (title, source, trouble) =>
    `The list ${quote(title)} was not renewed ${from(source)}, and the old one goes on. ${because(trouble)}`,

  answerByImport: (folder) => `Answer once with hankebotti import FILE --into ${folder}; from then on the answer holds.`,

  versions: (before, after) => `Lists of ${versionOf(before)} and ${versionOf(after)}`,
  sameLists: 'Nothing new, nothing gone, nothing changed.',
  added: (count) => `New (${whole(count)})`,
  gone: (count) => `Gone (${whole(count)})`,
  changed: (count) => `Changed (${whole(count)})`,
  ended: (count) => `Ended between the days of the lists (${whole(count)})`,
  renamed: (count) => `Organisations under a new name (${whole(count)})`,
  endedUnknown: 'What ended in between cannot be told: a list has no day.',
  notStated: 'not stated',

  listAt: (title, folder) => `${title} (${folder})`,
  updatedOn: (updated, isOld) =>
    updated === null ? 'The list does not say when it was updated.' : `Updated on ${date(updated)}${isOld ? ', over four months ago' : ''}`,
  notStatedFor: (field, count, all) => `${field}: not stated for ${whole(count)} of ${words.projects(all)}`,
  unreadable: (count) => `Could not be read (${whole(count)})`,
  doubts: (count) => `Doubtful (${whole(count)})`,
  row: (row) => `Row ${whole(row)}`,
  lookAlike: (count) =>
    `Organisations that look alike and count as two (${whole(count)}); if they are one, name both in beneficiaries.json`,
  andMore: (count) => `and ${whole(count)} more`,
  previous: (updated, news) => `Compared with the earlier version (${versionOf(updated)}): ${counts(news)}`,
  noPrevious: 'No earlier version is kept.',
  previousUnreadable: (reason) => `The earlier version cannot be read. ${reason}`,
  lastRefused: (updated, source, trouble) => `On ${date(updated)} the list was not renewed ${from(source)}. ${because(trouble)}`,
  unreadableList: (folder, reason) => `The list ${folder} cannot be read. ${reason}`,
  clean: 'No problems.',
  problems: (count) => (count === 1 ? '1 problem.' : `${whole(count)} problems.`),
  missingFolders: 'Two lists are needed. Name their folders: hankebotti diff OLD NEW',

  news: (title, before, after, news) =>
    line`${strong(counts(news))} in the list ${quote(title)} (${dayOf(after)}) since the version before it (${dayOf(before)})`,
  noNews: (title, before, after) =>
    line`Nothing is new, gone or changed in the list ${quote(title)} (${dayOf(after)}) since the version before it (${dayOf(before)})`,
  noEarlier: (title) => line`What is new in the list ${quote(title)} cannot be told: no earlier version is kept.`,
  noEarlierHint: 'The earlier version is kept from the next time that the list is renewed.',
  newsAdded: line`New:`,
  newsChanged: line`Changed:`,
  newsGone: line`Gone:`,
  newsReading: 'what is new in the list',
  whatIsNew: 'What is new in the list?',
} satisfies ListSentences;
