import { type JsonObject, objectsOf, textOf } from '../slack/json.ts';
import { type Acting, channelOf } from './acting.ts';
import { lengthOf } from './check-text.ts';
import { isCalled } from './find-command.ts';
import { channelJson, memberJson, userJson } from './user-json.ts';
import { findPerson } from './world.ts';

/** What a person fills in, by the option's name. A user or a channel is given by name or id. */
export type Values = Readonly<Record<string, string | number | boolean>>;

const types = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, mentionable: 9, number: 10 } as const;

export interface Filled {
  readonly options: readonly JsonObject[];
  /** What ids mean, as Discord tells it beside them. */
  readonly resolved: JsonObject;
}

interface Filling {
  readonly definitions: readonly JsonObject[];
  readonly values: Values;
  readonly locale: string;
  /** The option that is being typed into: nothing is required then. */
  readonly focused?: string | undefined;
}

/** Fills in a command's options as Discord's client lets a person do. @throws Error where it would not let them. */
export function fillOptions(acting: Acting, { definitions, values, locale, focused }: Filling): Filled {
  const resolved: Record<string, Record<string, JsonObject>> = {};
  const options = Object.entries(values).map(([name, value]) => {
    const definition = definitions.find((option) => isCalled(option, name, locale));
    if (definition === undefined)
      throw new Error(`No option ${name}, but: ${definitions.map((option) => textOf(option['name'])).join(', ')}`);
    const { type } = definition;
    const isFocused = focused === name;
    if (isFocused && definition['autocomplete'] !== true) throw new Error(`Nothing is suggested for ${name}`);
    return {
      name: definition['name'],
      type,
      value: isFocused ? String(value) : sentValue(acting, definition, value, locale, resolved),
      ...(isFocused ? { focused: true } : {}),
    };
  });
  const missing = definitions.find((option) => option['required'] === true && !options.some(({ name }) => name === option['name']));
  if (missing !== undefined && focused === undefined) throw new Error(`The option ${String(missing['name'])} is required`);
  return { options, resolved };
}

function sentValue(
  acting: Acting,
  definition: JsonObject,
  value: Values[string],
  locale: string,
  resolved: Record<string, Record<string, JsonObject>>,
): unknown {
  const name = textOf(definition['name']);
  const choices = objectsOf(definition['choices']);
  if (choices.length > 0) {
    const chosen = choices.find((choice) => choice['value'] === value || isCalled(choice, String(value), locale));
    if (chosen === undefined) throw new Error(`${name} has no choice ${String(value)}`);
    return chosen['value'];
  }
  switch (definition['type']) {
    case types.string:
      return checkText(definition, name, value);
    case types.integer:
    case types.number:
      return checkNumber(definition, name, value);
    case types.boolean:
      if (typeof value !== 'boolean') throw new Error(`${name} is true or false`);
      return value;
    case types.user:
    case types.mentionable: {
      const person = findPerson(acting.state.world, String(value));
      if (person === undefined) throw new Error(`Nobody is called ${String(value)}`);
      const { user: _, ...member } = memberJson(person);
      resolved['users'] = { ...resolved['users'], [person.id]: userJson(person) };
      resolved['members'] = { ...resolved['members'], [person.id]: member };
      return person.id;
    }
    case types.channel: {
      const channel = channelOf(acting, String(value));
      resolved['channels'] = { ...resolved['channels'], [channel.id]: channelJson(channel, []) };
      return channel.id;
    }
    default:
      throw new Error(`The stand-in does not fill in options of type ${String(definition['type'])}`);
  }
}

function checkText(definition: JsonObject, name: string, value: Values[string]): string {
  if (typeof value !== 'string') throw new Error(`${name} is a text`);
  const { min_length: min = 1, max_length: max = 6_000 } = definition;
  const length = lengthOf(value);
  if (length < Math.max(1, Number(min)) || length > Number(max))
    throw new Error(`${name} has ${String(min)} to ${String(max)} characters, not ${length}`);
  return value;
}

function checkNumber(definition: JsonObject, name: string, value: Values[string]): number {
  if (typeof value !== 'number') throw new Error(`${name} is a number`);
  if (definition['type'] === types.integer && !Number.isInteger(value)) throw new Error(`${name} is a whole number`);
  const { min_value: min = Number.NEGATIVE_INFINITY, max_value: max = Number.POSITIVE_INFINITY } = definition;
  if (value < Number(min) || value > Number(max)) throw new Error(`${name} is between ${String(min)} and ${String(max)}`);
  return value;
}
