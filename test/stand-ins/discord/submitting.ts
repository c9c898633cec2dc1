import { type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import type { Acting } from './acting.ts';
import { lengthOf } from './check-text.ts';
import { componentTypes, elementsIn, isSelect } from './elements.ts';
import { type Interacted, interact } from './interacting.ts';

/** Fills in the dialog that stands before the person, by the labels or custom ids of its fields, and sends it. */
export async function submitModal(
  acting: Acting,
  values: Readonly<Record<string, string>>,
  how: { readonly locale?: string } = {},
): Promise<Interacted> {
  const { state, member } = acting;
  const seen = state.modals.get(member.id);
  if (seen === undefined) throw new Error(`${member.name} has no dialog open`);
  const { json, channel, source } = seen;
  const used = new Set<string>();
  const components = objectsOf(json['components'])
    .filter(({ type }) => type !== componentTypes.textDisplay)
    .map((outer) => fillOuter(outer, values, used));
  const unknown = Object.keys(values).find((name) => !used.has(name));
  if (unknown !== undefined) throw new Error(`The dialog has no field ${unknown}`);
  state.modals.delete(member.id);
  const kind = source === undefined ? 'modal' : 'modal-of-message';
  return interact(acting, { kind, channel, source, data: { custom_id: json['custom_id'], components }, locale: how.locale });
}

function fillOuter(outer: JsonObject, values: Readonly<Record<string, string>>, used: Set<string>): JsonObject {
  const { type, id } = outer;
  if (type === componentTypes.label) {
    const inner = objectOf(outer['component']);
    return { type, id, component: fillField(inner, textOf(outer['label']), values, used) };
  }
  const fields = elementsIn(outer['components']).map(({ element }) => fillField(element, textOf(element['label']), values, used));
  return { type, id, components: fields };
}

function fillField(field: JsonObject, label: string, values: Readonly<Record<string, string>>, used: Set<string>): JsonObject {
  const { custom_id, type, id } = field;
  const name = [textOf(custom_id), label].find((each) => each in values);
  if (name !== undefined) used.add(name);
  const given = name === undefined ? textOf(field['value']) : textOf(values[name]);
  if (field['required'] !== false && given === '') throw new Error(`${label || textOf(custom_id)} is required`);
  if (isSelect(field)) {
    const option = objectsOf(field['options']).find(({ value, label: words }) => value === given || words === given);
    if (given !== '' && option === undefined) throw new Error(`No option ${given}`);
    return { type, id, custom_id, values: option === undefined ? [] : [option['value']] };
  }
  const { min_length: min = 0, max_length: max = 4_000 } = field;
  const length = lengthOf(given);
  if (given !== '' && (length < Number(min) || length > Number(max)))
    throw new Error(`${label} has ${String(min)} to ${String(max)} characters`);
  return { type, id, custom_id, value: given };
}
