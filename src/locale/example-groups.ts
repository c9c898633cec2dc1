import type { HelpGroup } from './sections/help-sentences.ts';

/** Groups of a title and its examples, without the examples and groups that the list has no name for. */
export function exampleGroups(rows: readonly (readonly [string, ...(string | null)[]])[]): readonly HelpGroup[] {
  return rows
    .map(([title, ...examples]) => ({ title, examples: examples.filter((example) => example !== null && example !== '') as string[] }))
    .filter((group) => group.examples.length > 0);
}
