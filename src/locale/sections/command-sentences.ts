/** The parts of Discord's command, in the order in which they are shown. */
export const subcommandNames = [
  'ask',
  'totals',
  'search',
  'beneficiary',
  'ending',
  'running',
  'list',
  'project',
  'compare',
  'export',
  'about',
  'help',
] as const;
export type SubcommandName = (typeof subcommandNames)[number];

export const commandOptionNames = [
  'question',
  'beneficiary',
  'objective',
  'by',
  'topic',
  'when',
  'at-least',
  'at-most',
  'sort',
  'project',
  'first',
  'second',
  'third',
  'format',
  'private',
] as const;
export type CommandOptionName = (typeof commandOptionNames)[number];

/** A name in lower case without spaces, at most 32 characters, and a description of at most 100. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

/** What a command and its options are called, and what they do. */
export interface CommandSentences {
  readonly command: Named;
  readonly subcommands: Readonly<Record<SubcommandName, Named>>;
  readonly options: Readonly<Record<CommandOptionName, Named>>;
  /** An option takes a name of the list, and this is none. */
  readonly notOnList: (typed: string) => string;
  /** An option takes one name; `more` that fit are not written out. */
  readonly fitsSeveral: (typed: string, names: readonly string[], more: number) => string;
  /** An option takes a time in words. */
  readonly notATime: (typed: string) => string;
  /** In the menu at a message. */
  readonly askAboutThis: string;
  readonly by: Readonly<Record<'beneficiary' | 'objective' | 'start-year' | 'end-year' | 'state', string>>;
}
