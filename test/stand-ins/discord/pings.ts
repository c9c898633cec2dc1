import { isList, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { componentTypes, elementsIn } from './elements.ts';

/**
 * What in a message would call people, or would show up as the name of a person, role or channel. Takes a message as it goes over
 * the wire; for the answer to an interaction that is what stands under `data`.
 *
 * @returns One sentence a finding, and none for a message that is fit to be sent. A message that does not itself forbid all calls
 * with `allowed_mentions: { parse: [] }` is a finding too.
 */
export function pings(message: JsonObject): readonly string[] {
  return [...checkAllowed(message['allowed_mentions']), ...textsOf(message).flatMap(callsIn)];
}

/** Texts in which Discord reads its own markup. Labels, authors and footers are shown to the letter. */
function textsOf(message: JsonObject): readonly string[] {
  const embeds = objectsOf(message['embeds']).flatMap((embed) => [
    embed['title'],
    embed['description'],
    ...objectsOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ]);
  const displays = elementsIn(message['components'])
    .filter(({ element }) => element['type'] === componentTypes.textDisplay)
    .map(({ element }) => element['content']);
  return [message['content'], ...embeds, ...displays].map(textOf);
}

function checkAllowed(allowed: unknown): readonly string[] {
  const { parse, users, roles, replied_user: repliedUser } = objectOf(allowed);
  const found: string[] = [];
  if (!isList(parse)) found.push('allowed_mentions does not say parse: []');
  else if (parse.length > 0) found.push(`allowed_mentions lets ${parse.map(String).join(', ')} be called`);
  for (const [name, list] of Object.entries({ users, roles })) {
    if (isList(list) && list.length > 0) found.push(`allowed_mentions names ${name}`);
  }
  if (repliedUser === true) found.push('allowed_mentions calls the one who is replied to');
  return found;
}

/** A backslash before it, or code around it, takes a call its meaning. */
function callsIn(text: string): readonly string[] {
  const shown = text.replace(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
  return [...shown.matchAll(/(?<!\\)(?:\\\\)*(@everyone|@here|<@[!&]?\d+>|<#\d+>)/g)].map(
    ([, call = '']) => `${call} calls people or leads to a channel`,
  );
}
