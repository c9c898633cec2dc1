import type { HeldField } from '../domain/dataset.ts';
import type { ExampleNames, HelpGroup } from './sections/help-sentences.ts';

/** Groups of a title and its examples, without the examples and groups that the list has no name for. */
export function exampleGroups(rows: readonly (readonly [string, ...(string | false | null)[]])[]): readonly HelpGroup[] {
  return rows
    .map(([title, ...examples]) => ({
      title,
      examples: examples.filter((example) => typeof example === 'string' && example !== '') as string[],
    }))
    .filter((group) => group.examples.length > 0);
}

/** Tells whether a list states a field, so that no example asks for what it lacks. */
export function holding({ lacks = [] }: Pick<ExampleNames, 'lacks'>): (...fields: readonly HeldField[]) => boolean {
  return (...fields) => fields.every((field) => !lacks.includes(field));
}
