import { type JsonObject, objectOf, objectsOf, textOf } from '../slack/json.ts';
import { checkSurrogates } from './check-text.ts';
import { componentTypes, elementsIn } from './elements.ts';
import type { Refusal } from './refusal.ts';

/** What the published schema does not say of the dialog that an interaction is answered with. */
export function checkModal(data: JsonObject): readonly Refusal[] {
  const found: Refusal[] = [...checkSurrogates(data)];
  if (objectsOf(data['components']).length > 5) {
    found.push({ path: 'components', code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' });
  }
  const seen = new Set<string>();
  for (const { element, path } of elementsIn(data['components'])) {
    const id = textOf(element['custom_id']);
    if (id !== '' && seen.has(id)) {
      found.push({
        path: `${path}.custom_id`,
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
    seen.add(id);
    if (element['type'] === componentTypes.actionRow && objectsOf(element['components']).length > 1) {
      found.push({ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message: 'The specified component exceeds the maximum width' });
    }
    const isBareInput = element['type'] === componentTypes.textInput && textOf(element['label']) === '' && !isInLabel(data, path);
    if (isBareInput) found.push({ path: `${path}.label`, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  }
  return found;
}

function isInLabel(data: JsonObject, path: string): boolean {
  const [, index] = path.split('.');
  return objectOf(objectsOf(data['components'])[Number(index)])['type'] === componentTypes.label;
}
