import { isObject, type JsonObject, objectsOf, textOf } from './json.ts';
import type { Filled } from './views.ts';

/** An element that a person can use, and the block in which it stands. */
export interface Placed {
  readonly element: JsonObject;
  readonly block: JsonObject;
}

/** By action_id or by what a person reads on it; a pattern for what changes, like a number in it. */
export type Wanted = string | RegExp;

export function elementsIn(blocks: readonly JsonObject[]): readonly Placed[] {
  return blocks.flatMap((block) => {
    const own = block['type'] === 'actions' ? objectsOf(block['elements']) : [];
    const others = [block['accessory'], block['element']].filter(isObject);
    return [...own, ...others].filter((element) => element['type'] !== 'image').map((element) => ({ element, block }));
  });
}

/** The first element that is meant. An element without words of its own is read by its placeholder, its label or its section. */
export function findIn(blocks: readonly JsonObject[], wanted: Wanted): Placed | undefined {
  const all = elementsIn(blocks);
  const byId = all.find(({ element }) => element['action_id'] === wanted);
  return (
    byId ?? all.find((placed) => labelsOf(placed).some((label) => (typeof wanted === 'string' ? label === wanted : wanted.test(label))))
  );
}

/** All that a person could press or fill in, by its words: for error messages and for a walk by hand. */
export function labelsIn(blocks: readonly JsonObject[]): readonly string[] {
  return elementsIn(blocks).map((placed) => labelsOf(placed)[0] ?? String(placed.element['action_id']));
}

export function fillKey({ element, block }: Placed): string {
  return `${String(block['block_id'])}/${String(element['action_id'])}`;
}

/** `state.values` of a payload: everything that can be filled in, as it stands now. */
export function stateValues(blocks: readonly JsonObject[], filled: Filled): JsonObject {
  const values: Record<string, Record<string, JsonObject>> = {};
  for (const placed of elementsIn(blocks)) {
    const value = filled.get(fillKey(placed)) ?? initialValue(placed.element);
    if (value === undefined) continue;
    const blockId = String(placed.block['block_id']);
    values[blockId] = { ...values[blockId], [String(placed.element['action_id'])]: value };
  }
  return values;
}

/** Buttons and overflow menus hold nothing. */
function initialValue(element: JsonObject): JsonObject | undefined {
  const type = textOf(element['type']);
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { type, selected_option: element['initial_option'] ?? null };
    case 'checkboxes':
      return { type, selected_options: element['initial_options'] ?? [] };
    case 'datepicker':
      return { type, selected_date: element['initial_date'] ?? null };
    case 'plain_text_input':
    case 'number_input':
      return { type, value: element['initial_value'] ?? null };
    default:
      return undefined;
  }
}

function labelsOf({ element, block }: Placed): readonly string[] {
  const texts = [element['text'], element['placeholder'], block['label'], block['type'] === 'section' ? block['text'] : undefined];
  return texts.filter(isObject).map((text) => textOf(text['text']));
}
