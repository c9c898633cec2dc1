/** What may be typed after the program's name. */
export const commandNames = ['ask', 'chat', 'batch', 'export', 'unanswered', 'help', 'version'] as const;
export type CommandName = (typeof commandNames)[number];

export const optionNames = ['today', 'locale', 'json', 'format', 'out', 'force', 'limit', 'help', 'version'] as const;
export type OptionName = (typeof optionNames)[number];

const everywhere: readonly OptionName[] = ['today', 'locale', 'help', 'version'];

/** The options that a command takes; null for no command. */
export function optionsOf(command: CommandName | null): readonly OptionName[] {
  switch (command) {
    case 'ask':
      return [...everywhere, 'json'];
    case 'export':
      return [...everywhere, 'format', 'out', 'force'];
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

export function takesValue(option: OptionName): boolean {
  return option === 'today' || option === 'locale' || option === 'format' || option === 'out' || option === 'limit';
}
