import { type JsonObject, objectOf, objectsOf } from '../slack/json.ts';

/** Discord's numbers of component types. */
export const componentTypes = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

export interface Placed {
  readonly element: JsonObject;
  /** As `components.0.components.1`. */
  readonly path: string;
}

/** Every component, those inside rows, sections, containers and labels too; the outer before the inner. */
export function elementsIn(components: unknown, path = 'components'): readonly Placed[] {
  return objectsOf(components).flatMap((element, index) => placedIn(element, `${path}.${index}`));
}

export function isSelect({ type }: JsonObject): boolean {
  return typeof type === 'number' && [3, 5, 6, 7, 8].includes(type);
}

function placedIn(element: JsonObject, path: string): readonly Placed[] {
  const single = ['accessory', 'component'].flatMap((key) =>
    element[key] === undefined ? [] : placedIn(objectOf(element[key]), `${path}.${key}`),
  );
  return [{ element, path }, ...elementsIn(element['components'], `${path}.components`), ...single];
}
