import { checkOptionalId, checkPlainText, checkTextObject, checkUrl, refuse } from './check-text.ts';
import { isList, isObject, type JsonObject, objectOf } from './json.ts';
import { limits } from './limits.ts';
import { type Checking, type Refusal, startChecking } from './refusal.ts';

interface OptionsRule {
  readonly max: number;
  /** Radio buttons and checkboxes alone take mrkdwn. */
  readonly mrkdwn?: boolean;
  readonly groups?: boolean;
}

/** The options of an element, in groups or not, and the one that is chosen at first: it must be among them. */
export function checkElementOptions(checking: Checking, element: JsonObject, pointer: string, rule: OptionsRule): void {
  const { options, option_groups: groups } = element;
  if (rule.groups === true && groups !== undefined) {
    if (options !== undefined) refuse(checking, pointer, 'only one of options and option_groups may stand');
    checkOptionGroups(checking, groups, `${pointer}/option_groups`);
  } else {
    checkOptions(checking, options, `${pointer}/options`, rule);
  }
  const offered = new Set([...optionsIn(options), ...groupsIn(groups).flatMap((group) => optionsIn(group['options']))].map(sameOption));
  for (const chosen of [element['initial_option'], ...listOf(element['initial_options'])]) {
    if (chosen !== undefined && !offered.has(sameOption(objectOf(chosen)))) {
      refuse(checking, `${pointer}/initial_option`, 'is not one of the options');
    }
  }
}

/** What Slack would refuse in the answer to a block_suggestion. Nothing found is an answer too. */
export function checkSuggested(answer: JsonObject): readonly Refusal[] {
  const checking = startChecking('message');
  const { options, option_groups: groups } = answer;
  if (groups !== undefined) checkOptionGroups(checking, groups, '/option_groups');
  else if (!isList(options) || options.length > 0) checkOptions(checking, options, '/options', { max: limits.selectOptions });
  return checking.refusals;
}

/** At least one, since an empty menu cannot be opened. */
function checkOptions(checking: Checking, options: unknown, pointer: string, { max, mrkdwn = false }: OptionsRule): void {
  if (!isList(options) || options.length === 0) {
    refuse(checking, pointer, 'must provide at least 1 option');
    return;
  }
  if (options.length > max) refuse(checking, pointer, `no more than ${max} items allowed`);
  for (const [index, option] of options.entries()) checkOption(checking, option, `${pointer}/${index}`, mrkdwn);
}

function checkOptionGroups(checking: Checking, groups: unknown, pointer: string): void {
  if (!isList(groups) || groups.length === 0) {
    refuse(checking, pointer, 'must provide at least 1 option group');
    return;
  }
  if (groups.length > limits.optionGroups) refuse(checking, pointer, `no more than ${limits.optionGroups} items allowed`);
  for (const [index, group] of groups.entries()) {
    const { label, options } = objectOf(group);
    checkPlainText(checking, label, `${pointer}/${index}/label`, limits.optionGroupLabel);
    checkOptions(checking, options, `${pointer}/${index}/options`, { max: limits.selectOptions });
  }
}

function checkOption(checking: Checking, option: unknown, pointer: string, mrkdwn: boolean): void {
  if (!isObject(option)) {
    refuse(checking, pointer, 'an option must be an object');
    return;
  }
  const types = mrkdwn ? (['plain_text', 'mrkdwn'] as const) : (['plain_text'] as const);
  checkTextObject(checking, option['text'], `${pointer}/text`, { max: limits.optionText, types });
  if (option['value'] === undefined) refuse(checking, `${pointer}/value`, 'missing required field: value');
  checkOptionalId(checking, option['value'], `${pointer}/value`, limits.optionValue);
  if (option['description'] !== undefined) {
    checkTextObject(checking, option['description'], `${pointer}/description`, { max: limits.optionDescription, types });
  }
  if (option['url'] !== undefined) checkUrl(checking, option['url'], `${pointer}/url`);
}

function sameOption(option: JsonObject): string {
  return JSON.stringify([objectOf(option['text'])['text'], option['value']]);
}

function optionsIn(options: unknown): readonly JsonObject[] {
  return listOf(options).map(objectOf);
}

function groupsIn(groups: unknown): readonly JsonObject[] {
  return listOf(groups).map(objectOf);
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}
