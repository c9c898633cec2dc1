import { isObject, type JsonObject, objectsOf, textOf } from './json.ts';

/** What a person did with an element: nothing for a button, an option's words or value, a date, a text. */
export type Use = string | readonly string[] | undefined;

/**
 * What using an element leaves behind in `state.values`, and brings in `actions`.
 *
 * @param offered - Options of an external_select, as the app answered them.
 * @throws Error where a person could not do that: no such option, no text to type into.
 */
export function useElement(element: JsonObject, use: Use, offered: readonly JsonObject[]): JsonObject {
  const type = textOf(element['type']);
  switch (type) {
    case 'button':
      return { type, text: element['text'], ...(element['value'] === undefined ? {} : { value: element['value'] }), ...urlOf(element) };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: optionOf(optionsOf(element), use) };
    case 'external_select':
      return { type, selected_option: optionOf(offered, use) };
    case 'checkboxes':
      return { type, selected_options: listOf(use).map((one) => optionOf(optionsOf(element), one)) };
    case 'datepicker':
      if (typeof use !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(use)) throw new Error(`A datepicker gives a date, not ${String(use)}`);
      return { type, selected_date: use };
    case 'plain_text_input':
    case 'number_input':
      return { type, value: typeof use === 'string' ? use : null };
    default:
      throw new Error(`Nobody can use ${type}`);
  }
}

/** All options, in groups or not. */
export function optionsOf(source: JsonObject): readonly JsonObject[] {
  return [...objectsOf(source['options']), ...objectsOf(source['option_groups']).flatMap((group) => objectsOf(group['options']))];
}

function optionOf(options: readonly JsonObject[], use: Use): JsonObject {
  const wordsOf = (option: JsonObject): string => (isObject(option['text']) ? textOf(option['text']['text']) : '');
  const found = options.find((option) => option['value'] === use || wordsOf(option) === use);
  if (found === undefined) throw new Error(`No option ${String(use)} among: ${options.map(wordsOf).join(' | ')}`);
  return found;
}

function urlOf(element: JsonObject): JsonObject {
  return element['url'] === undefined ? {} : { url: element['url'] };
}

function listOf(use: Use): readonly string[] {
  if (use === undefined) return [];
  return typeof use === 'string' ? [use] : use;
}
