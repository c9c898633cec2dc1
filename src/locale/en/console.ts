import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Ask about the list ${quote(title)} (updated on ${updatedOn}).`,
  examplesIntro: 'For example:',
  prompt: '> ',
  hint: 'Tab completes names, a number picks an offer, “help” shows more examples, “quit” ends.',
  goodbye: 'Goodbye!',
  askNext: 'You could ask:',
  didYouMean: 'Did you mean:',
  usage: [
    'Usage:',
    '  hankebotti',
    '      a conversation in the terminal; from a pipe or a file, one question a line',
    '  hankebotti chat',
    '      the same',
    '  hankebotti ask "question" [--json]',
    '      one answer; --json gives it to programs, as one line',
    '  hankebotti export "question" [--format csv|xlsx] [--out FILE] [--force]',
    '      exactly the projects asked for, into a file; --force replaces an old one',
    '  hankebotti batch',
    '      JSON lines in, JSON lines out',
    '  hankebotti unanswered [--limit N]',
    '      the commonest questions that got no answer',
    '  hankebotti help',
    '      this text, also --help or -h',
    '  hankebotti --version',
    '      the version of the program, also version or -V',
    '',
    'Options:',
    '  --today YYYY-MM-DD   the day to be taken as today',
    '  --locale fi|en|sv    the language, where the question does not show it',
    '  --                   all that follows is the question, dashes and all',
    '',
    'Exit code: 0 answered, 1 nothing found or unclear, 2 wrong usage.',
  ].join('\n'),
  unknownCommand: (command) =>
    `Unknown command ${quote(command)}. The commands are ask, chat, batch, export, unanswered, help and version; see hankebotti --help.`,
  unknownOption: (option) => `Unknown option ${quote(option)}. See hankebotti --help for the options.`,
  missingValue: (option) => `The option ${option} needs a value. Write it after the option.`,
  missingQuestion: 'The question is missing. Write it in quotation marks: hankebotti ask "how many projects"',
  badDate: (text) => `${quote(text)} is not a date. Write it as YYYY-MM-DD, for example 2024-03-05.`,
  badLocale: (text) => `There is no language ${quote(text)}. The languages are fi, en and sv.`,
  badFormat: (text) => `There is no file format ${quote(text)}. End the file name in .csv or .xlsx.`,
  formatsDiffer: (format, path) =>
    `--format ${format} and the ending of ${path} mean different formats. Leave one of them out or make them the same.`,
  badLimit: (text) => `${quote(text)} is no number of questions. Give a whole number from 1 to 1000, for example --limit 50.`,
  badTimeZone: (text) =>
    `There is no time zone ${quote(text)}. Set HANKEBOTTI_TIMEZONE to an IANA name, for example Europe/Helsinki, or remove the setting.`,
  badBatchLine: (lineNumber) => `Line ${whole(lineNumber)} is not a JSON object. Give {"id": "…", "question": "…"} on the line.`,
  badBatchField: (lineNumber, field) => `On line ${whole(lineNumber)} the field ${quote(field)} is missing or has the wrong form.`,
  fileWritten: (path, projects) => `Saved: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `The file ${path} exists already. Give another name, or replace it with --force.`,
  cannotWrite: (path, reason) => `The file ${path} could not be written (${reason}). Check the folder and its permissions.`,
  nothingToExport: 'There is nothing to export: ask about projects first.',
  cannotReadList: (path, reason) => `The list ${path} could not be read (${reason}). Check that the file is in place and whole.`,
  voikkoMissing: 'Finnish word forms are recognised better once you install: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason, keptAs) =>
    `The state file ${path} could not be read (${reason}). Earlier conversations are forgotten; questions are still answered. ${keptAs === null ? 'Mend the file or move it aside; nothing is written to it.' : `The old file is now ${keptAs}.`}`,
  stateUnwritable: (path, reason) =>
    `The state file ${path} could not be written (${reason}). The conversation is remembered for this run only. Check the folder and its permissions.`,
  unansweredIntro: (path) => `The commonest questions that got no answer (${path}):`,
  unansweredReason: { nothing: 'nothing found', unclear: 'unclear', unanswerable: 'not in the list' },
  unansweredNone: (path) => `No question has been left without an answer (${path}).`,
  unansweredOff:
    'Unanswered questions are not kept. To keep them, set HANKEBOTTI_UNANSWERED to the name of a file, for example HANKEBOTTI_UNANSWERED=unanswered.jsonl.',
  cannotReadUnanswered: (path, reason) =>
    `The file of unanswered questions ${path} could not be read (${reason}). Check the path and its permissions.`,
  error: (id) => `An error occurred while answering, id ${id}. The log says more under the same id.`,
} satisfies ConsoleSentences;
