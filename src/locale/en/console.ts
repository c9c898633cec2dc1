import type { ConsoleSentences } from '../sections/console-sentences.ts';
import { formats } from './formats.ts';
import { words } from './words.ts';

const { quote, whole } = formats;

export const consoleSentences = {
  greeting: (title, updatedOn) => `Ask about the list ${quote(title)} (updated on ${updatedOn}).`,
  examplesIntro: 'For example:',
  prompt: '> ',
  hint: 'Tab completes names, “help” shows more examples, “quit” ends.',
  goodbye: 'Goodbye!',
  askNext: 'You could ask:',
  didYouMean: 'Did you mean:',
  usage: [
    'Usage:',
    '  hankebotti                         a conversation in the terminal; from a pipe, one question a line',
    '  hankebotti ask "question" [--json] one answer; exit code 0 answered, 1 nothing found, 2 wrong usage',
    '  hankebotti batch                   JSON lines in, JSON lines out',
    '  hankebotti export "question" file  exactly the projects asked for, into a file (.csv or .xlsx)',
    '',
    'Options:',
    '  --today YYYY-MM-DD   the day to be taken as today',
    '  --locale fi|en|sv    the language of the answers',
    '  --help               this text',
  ].join('\n'),
  unknownCommand: (command) => `Unknown command ${quote(command)}. The commands are ask, batch and export; see hankebotti --help.`,
  unknownOption: (option) => `Unknown option ${quote(option)}. See hankebotti --help for the options.`,
  missingValue: (option) => `The option ${option} needs a value. Write it after the option.`,
  missingQuestion: 'The question is missing. Write it in quotation marks: hankebotti ask "how many projects"',
  badDate: (text) => `${quote(text)} is not a date. Write it as YYYY-MM-DD, for example 2024-03-05.`,
  badLocale: (text) => `There is no language ${quote(text)}. The languages are fi, en and sv.`,
  badFormat: (text) => `There is no file format ${quote(text)}. End the file name in .csv or .xlsx.`,
  messageTooLong: (limit) => `The message is too long: at most ${whole(limit)} characters are read. Please ask in fewer words.`,
  badBatchLine: (lineNumber) => `Line ${whole(lineNumber)} is not a JSON object. Give {"id": "…", "question": "…"} on the line.`,
  badBatchField: (lineNumber, field) => `On line ${whole(lineNumber)} the field ${quote(field)} is missing or has the wrong form.`,
  fileWritten: (path, projects) => `Saved: ${path}, ${words.projects(projects)}.`,
  fileExists: (path) => `The file ${path} exists already. Give another name or remove the old file.`,
  cannotWrite: (path, reason) => `The file ${path} could not be written (${reason}). Check the folder and its permissions.`,
  nothingToExport: 'There is nothing to export: ask about projects first.',
  cannotReadList: (path, reason) => `The list ${path} could not be read (${reason}). Check that the file is in place and whole.`,
  voikkoMissing: 'Finnish word forms are recognised better once you install: apt install libvoikko1 voikko-fi',
  stateUnreadable: (path, reason) =>
    `The state file ${path} could not be read (${reason}). Earlier conversations are forgotten; questions are still answered. Move the file aside if this message returns.`,
  stateUnwritable: (path, reason) =>
    `The state file ${path} could not be written (${reason}). The conversation is remembered for this run only. Check the folder and its permissions.`,
  storeTrouble: (reason) => `The list cannot be reached just now (${reason}). Try again in a moment.`,
  error: (id) => `An error occurred while answering, id ${id}. The log says more under the same id.`,
} satisfies ConsoleSentences;
