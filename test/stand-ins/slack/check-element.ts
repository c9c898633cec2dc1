import { checkElementOptions } from './check-options.ts';
import { checkOptionalId, checkPlainText, checkString, checkTextObject, checkUrl, refuse } from './check-text.ts';
import { isObject, type JsonObject } from './json.ts';
import { limits } from './limits.ts';
import type { Checking } from './refusal.ts';

type ElementCheck = (checking: Checking, element: JsonObject, pointer: string) => void;

const select = ['static_select', 'external_select'];
const picked = ['datepicker', 'overflow', 'radio_buttons', 'checkboxes'];

/** Which elements may stand where. */
export const elementsOf = {
  section: ['button', 'image', ...select, ...picked],
  actions: ['button', ...select, ...picked],
  input: ['plain_text_input', 'number_input', 'datepicker', 'radio_buttons', 'checkboxes', ...select],
} as const;

const checks: Readonly<Record<string, ElementCheck>> = {
  button: checkButton,
  image: checkImageElement,
  static_select: (checking, element, pointer) => {
    checkPlaceholder(checking, element, pointer);
    checkElementOptions(checking, element, pointer, { max: limits.selectOptions, groups: true });
  },
  external_select: (checking, element, pointer) => {
    checkPlaceholder(checking, element, pointer);
    for (const field of ['options', 'option_groups']) {
      if (element[field] !== undefined) refuse(checking, `${pointer}/${field}`, 'an external_select gets its options from the app');
    }
  },
  datepicker: (checking, element, pointer) => {
    checkPlaceholder(checking, element, pointer);
    const { initial_date: date } = element;
    if (date !== undefined && !(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date))) {
      refuse(checking, `${pointer}/initial_date`, 'must be a date like 2021-01-01');
    }
  },
  overflow: (checking, element, pointer) => checkElementOptions(checking, element, pointer, { max: limits.overflowOptions }),
  radio_buttons: checkChoices,
  checkboxes: checkChoices,
  plain_text_input: checkTextInput,
  number_input: (checking, element, pointer) => {
    checkPlaceholder(checking, element, pointer);
    if (typeof element['is_decimal_allowed'] !== 'boolean') {
      refuse(checking, `${pointer}/is_decimal_allowed`, 'missing required field: is_decimal_allowed');
    }
  },
};

/** One interactive element or image in the place where it may stand. */
export function checkElement(checking: Checking, element: unknown, pointer: string, place: keyof typeof elementsOf): void {
  if (!isObject(element)) {
    refuse(checking, pointer, 'an element must be an object');
    return;
  }
  const type = String(element['type']);
  const check = checks[type];
  if (check === undefined || !elementsOf[place].includes(type)) {
    refuse(checking, `${pointer}/type`, `unsupported type: ${type}`);
    return;
  }
  checkActionId(checking, element['action_id'], `${pointer}/action_id`);
  if (element['confirm'] !== undefined) checkConfirm(checking, element['confirm'], `${pointer}/confirm`);
  check(checking, element, pointer);
}

export function checkImageElement(checking: Checking, element: JsonObject, pointer: string): void {
  if (element['slack_file'] === undefined && element['image_url'] === undefined) {
    refuse(checking, `${pointer}/image_url`, 'missing required field: image_url or slack_file');
  }
  if (element['image_url'] !== undefined) checkUrl(checking, element['image_url'], `${pointer}/image_url`);
  checkString(checking, element['alt_text'], `${pointer}/alt_text`, limits.imageAltText);
}

function checkButton(checking: Checking, button: JsonObject, pointer: string): void {
  checkPlainText(checking, button['text'], `${pointer}/text`, limits.buttonText);
  checkOptionalId(checking, button['value'], `${pointer}/value`, limits.buttonValue);
  if (button['url'] !== undefined) checkUrl(checking, button['url'], `${pointer}/url`);
  const { style } = button;
  if (style !== undefined && style !== 'primary' && style !== 'danger') refuse(checking, `${pointer}/style`, 'must be primary or danger');
}

function checkChoices(checking: Checking, element: JsonObject, pointer: string): void {
  checkElementOptions(checking, element, pointer, { max: limits.choiceOptions, mrkdwn: true });
}

function checkTextInput(checking: Checking, input: JsonObject, pointer: string): void {
  checkPlaceholder(checking, input, pointer);
  if (input['initial_value'] !== undefined) checkString(checking, input['initial_value'], `${pointer}/initial_value`, limits.inputLength);
  for (const field of ['min_length', 'max_length']) {
    const length = input[field];
    if (typeof length === 'number' && length > limits.inputLength) {
      refuse(checking, `${pointer}/${field}`, `must be less than ${limits.inputLength + 1}`);
    }
  }
}

function checkPlaceholder(checking: Checking, element: JsonObject, pointer: string): void {
  if (element['placeholder'] === undefined) return;
  checkPlainText(checking, element['placeholder'], `${pointer}/placeholder`, limits.placeholder);
}

function checkActionId(checking: Checking, actionId: unknown, pointer: string): void {
  checkOptionalId(checking, actionId, pointer, limits.actionId);
  if (typeof actionId !== 'string') return;
  if (checking.actionIds.has(actionId)) refuse(checking, pointer, `action_id "${actionId}" already exists`);
  checking.actionIds.add(actionId);
}

function checkConfirm(checking: Checking, confirm: unknown, pointer: string): void {
  if (!isObject(confirm)) {
    refuse(checking, pointer, 'a confirm must be an object');
    return;
  }
  checkPlainText(checking, confirm['title'], `${pointer}/title`, limits.confirmTitle);
  checkTextObject(checking, confirm['text'], `${pointer}/text`, { max: limits.confirmText });
  checkPlainText(checking, confirm['confirm'], `${pointer}/confirm`, limits.confirmButton);
  checkPlainText(checking, confirm['deny'], `${pointer}/deny`, limits.confirmButton);
}
