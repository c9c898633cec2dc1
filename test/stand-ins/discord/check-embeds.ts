import { isList, type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { lengthOf, required } from './check-text.ts';
import { limits } from './limits.ts';
import type { Refusal } from './refusal.ts';

const anythingToShow = ['title', 'description', 'url', 'image', 'thumbnail', 'author', 'footer', 'timestamp', 'video'];

/** What the published schema does not say of embeds: nothing is empty, and all text together has an end. */
export function checkEmbeds(embeds: unknown): readonly Refusal[] {
  if (!isList(embeds)) return [];
  const found = objectsOf(embeds).flatMap((embed, index) => checkEmbed(embed, `embeds.${index}`));
  const characters = objectsOf(embeds).reduce((sum, embed) => sum + charactersOf(embed), 0);
  if (characters > limits.embedsTogether) {
    const message = `Embed size exceeds maximum size of ${limits.embedsTogether} (${characters} characters)`;
    found.push({ path: 'embeds', code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return found;
}

function checkEmbed(embed: JsonObject, path: string): readonly Refusal[] {
  const fields = objectsOf(embed['fields']);
  const isEmpty = fields.length === 0 && !anythingToShow.some((key) => Boolean(embed[key]));
  const emptyFields = fields.flatMap((field, index) =>
    ['name', 'value'].filter((key) => textOf(field[key]).trim() === '').map((key) => required(`${path}.fields.${index}.${key}`)),
  );
  // The schema lets the words be absent; Discord does not.
  const named = [
    ['author', 'name'],
    ['footer', 'text'],
  ].flatMap(([part = '', key = '']) => {
    const inner = embed[part];
    return inner !== undefined && inner !== null && textOf(objectOf(inner)[key]) === '' ? [required(`${path}.${part}.${key}`)] : [];
  });
  return [...(isEmpty ? [required(`${path}.description`)] : []), ...emptyFields, ...named];
}

function charactersOf(embed: JsonObject): number {
  const fields = objectsOf(embed['fields']).reduce((sum, { name, value }) => sum + lengthOf(name) + lengthOf(value), 0);
  const inner = lengthOf(objectOf(embed['footer'])['text']) + lengthOf(objectOf(embed['author'])['name']);
  return lengthOf(embed['title']) + lengthOf(embed['description']) + inner + fields;
}
