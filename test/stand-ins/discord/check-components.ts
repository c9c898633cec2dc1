import { isList, type JsonObject, objectsOf, textOf } from '../slack/json.ts';
import { lengthOf, required } from './check-text.ts';
import { elementsIn, isSelect, componentTypes as types } from './elements.ts';
import { limits } from './limits.ts';
import type { Refusal } from './refusal.ts';

const linkStyle = 5;
const premiumStyle = 6;

/** What the published schema does not say of a message's components. */
export function checkComponents(components: unknown, isV2: boolean): readonly Refusal[] {
  if (!isList(components)) return [];
  const all = elementsIn(components);
  return [
    ...(isV2 ? checkV2(all) : checkRows(components)),
    ...duplicates(
      all.flatMap(({ element, path }) => (typeof element['custom_id'] === 'string' ? [[element['custom_id'], `${path}.custom_id`]] : [])),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...all.flatMap(({ element, path }) => checkElement(element, path)),
  ];
}

function checkRows(components: readonly unknown[]): readonly Refusal[] {
  const found = objectsOf(components).flatMap(({ type }, index) =>
    type === types.actionRow
      ? []
      : [{ path: `components.${index}.type`, code: 'UNION_TYPE_CHOICES', message: 'Value must be one of {1}.' }],
  );
  if (components.length <= limits.actionRows) return found;
  return [...found, { path: 'components', code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${limits.actionRows} in length.` }];
}

function checkV2(all: ReturnType<typeof elementsIn>): readonly Refusal[] {
  const found: Refusal[] = [];
  if (all.length > limits.componentsV2) {
    found.push({
      path: 'components',
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `${all.length} components, at most ${limits.componentsV2}`,
    });
  }
  const characters = all.reduce((sum, { element }) => sum + (element['type'] === types.textDisplay ? lengthOf(element['content']) : 0), 0);
  if (characters > limits.textInComponentsV2) {
    const message = `${characters} characters in all text displays, at most ${limits.textInComponentsV2}`;
    found.push({ path: 'components', code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return found;
}

function checkElement(element: JsonObject, path: string): readonly Refusal[] {
  if (element['type'] === types.button) return checkButton(element, path);
  if (element['type'] === types.actionRow) return checkRow(element, path);
  return isSelect(element) ? checkSelect(element, path) : [];
}

function checkRow({ components }: JsonObject, path: string): readonly Refusal[] {
  const inRow = objectsOf(components);
  if (inRow.length < 2 || !inRow.some(isSelect)) return [];
  return [{ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message: 'The specified component exceeds the maximum width' }];
}

function checkButton(button: JsonObject, path: string): readonly Refusal[] {
  const { style } = button;
  const found: Refusal[] = [];
  if (style === linkStyle) {
    if (textOf(button['url']) === '') found.push({ path, code: 'BUTTON_COMPONENT_URL_REQUIRED', message: 'A url is required' });
    if (button['custom_id'] !== undefined) {
      found.push({
        path,
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message: 'A custom id and url cannot both be specified',
      });
    }
  } else if (style !== premiumStyle && textOf(button['custom_id']) === '') {
    found.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message: 'A custom id is required' });
  }
  const isBare = textOf(button['label']).trim() === '' && (button['emoji'] === undefined || button['emoji'] === null);
  if (style !== premiumStyle && isBare) found.push(required(`${path}.label`));
  return found;
}

function checkSelect(select: JsonObject, path: string): readonly Refusal[] {
  const options = objectsOf(select['options']);
  const { min_values: min = 1, max_values: max = 1 } = select;
  const found = [
    ...duplicates(
      options.map(({ value }, index) => [textOf(value), `${path}.options.${index}.value`]),
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
    ...options.flatMap(({ label }, index) => (textOf(label).trim() === '' ? [required(`${path}.options.${index}.label`)] : [])),
  ];
  if (typeof max === 'number' && typeof min === 'number' && min > max) {
    found.push({ path: `${path}.max_values`, code: 'SELECT_COMPONENT_MAX_VALUES', message: 'max_values is below min_values' });
  }
  if (select['type'] !== types.stringSelect) return found;
  if (typeof max === 'number' && max > options.length) {
    found.push({ path: `${path}.max_values`, code: 'SELECT_COMPONENT_MAX_VALUES', message: 'More values than options' });
  }
  if (typeof max === 'number' && options.filter((option) => option['default'] === true).length > max) {
    found.push({ path: `${path}.options`, code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message: 'More defaults than max_values' });
  }
  return found;
}

function duplicates(named: readonly (readonly string[])[], code: string, message: string): readonly Refusal[] {
  const seen = new Set<string>();
  return named.flatMap(([name = '', path = '']) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path, code, message }];
  });
}
