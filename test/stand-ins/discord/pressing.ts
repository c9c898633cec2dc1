import { type JsonObject, objectsOf, textOf } from '../slack/json.ts';
import { type Acting, channelOf } from './acting.ts';
import { componentTypes } from './elements.ts';
import { type Found, findElement, type Within } from './find-element.ts';
import { type Interacted, interact } from './interacting.ts';
import { memberJson, userJson } from './user-json.ts';
import { findPerson } from './world.ts';

/** Presses a button that really stands before the person. */
export function press(acting: Acting, labelOrId: string, within: Within = {}): Promise<Interacted> {
  const found = findElement(acting, labelOrId, 'button', within);
  return use(acting, found, {}, within);
}

/** Chooses in a menu: an option by its words or value, a person by name. */
export function choose(acting: Acting, select: string, chosen: string | readonly string[], within: Within = {}): Promise<Interacted> {
  const found = findElement(acting, select, 'select', within);
  const wanted = typeof chosen === 'string' ? [chosen] : chosen;
  const { min_values: min = 1, max_values: max = 1, type } = found.element;
  if (wanted.length < Number(min) || wanted.length > Number(max)) {
    throw new Error(`${select} takes ${String(min)} to ${String(max)}, not ${wanted.length}`);
  }
  const more =
    type === componentTypes.stringSelect ? { values: wanted.map((each) => optionValue(found.element, each)) } : people(acting, wanted);
  return use(acting, found, more, within);
}

function use(acting: Acting, { message, element }: Found, more: JsonObject, { locale }: Within): Promise<Interacted> {
  const { custom_id, type, id } = element;
  const data = { custom_id, component_type: type, id, ...more };
  return interact(acting, { kind: 'component', channel: channelOf(acting, message.channel), source: message, data, locale });
}

function optionValue(select: JsonObject, wanted: string): string {
  const options = objectsOf(select['options']);
  const option = options.find(({ value, label }) => value === wanted || label === wanted);
  if (option === undefined) throw new Error(`No option ${wanted}, but: ${options.map(({ label }) => textOf(label)).join(', ')}`);
  return textOf(option['value']);
}

function people({ state }: Acting, names: readonly string[]): JsonObject {
  const found = names.map((name) => {
    const person = findPerson(state.world, name);
    if (person === undefined) throw new Error(`Nobody is called ${name}`);
    return person;
  });
  const members = found.map((person): [string, JsonObject] => {
    const { user: _, ...member } = memberJson(person);
    return [person.id, member];
  });
  const users = Object.fromEntries(found.map((person) => [person.id, userJson(person)]));
  return { values: found.map(({ id }) => id), resolved: { users, members: Object.fromEntries(members) } };
}
