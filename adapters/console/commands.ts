/** What may be typed after the program's name. */
export const commandNames = ['ask', 'chat', 'batch', 'export', 'import', 'check', 'diff', 'unanswered', 'help', 'version'] as const;
export type CommandName = (typeof commandNames)[number];

export const optionNames = [
  'today',
  'locale',
  'json',
  'format',
  'out',
  'force',
  'limit',
  'into',
  'mapping',
  'updated',
  'currency',
  'title',
  'rows',
  'max-megabytes',
  'dry-run',
  'yes',
  'help',
  'version',
] as const;
export type OptionName = (typeof optionNames)[number];

const everywhere: readonly OptionName[] = ['today', 'locale', 'help', 'version'];

/** The options that a command takes; null for no command. */
export function optionsOf(command: CommandName | null): readonly OptionName[] {
  switch (command) {
    case 'ask':
      return [...everywhere, 'json'];
    case 'export':
      return [...everywhere, 'format', 'out', 'force'];
    case 'import':
      return [...everywhere, 'json', 'force', 'into', 'mapping', 'updated', 'currency', 'title', 'rows', 'max-megabytes', 'dry-run', 'yes'];
    case 'check':
      return [...everywhere, 'json'];
    case 'diff':
      return ['json', 'locale', 'help', 'version'];
    case 'unanswered':
      return ['limit', 'locale', 'help', 'version'];
    case 'help':
    case 'version':
      return optionNames;
    case null:
    case 'chat':
    case 'batch':
      return everywhere;
  }
}

const flags: readonly OptionName[] = ['json', 'force', 'dry-run', 'yes', 'help', 'version'];

export function takesValue(option: OptionName): boolean {
  return !flags.includes(option);
}
