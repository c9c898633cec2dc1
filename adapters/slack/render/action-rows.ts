import type { types } from '@slack/bolt';
import { type Action, type Answer, type ChatSentences, cleanText, cutLabel, sentencesFor } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { type PressKind, pressId, printPress } from '../press.ts';
import { type Pressing, pressButton } from './buttons.ts';
import { richBlock, richSection, richText } from './line.ts';
import { fitText } from './literal.ts';
import type { Part } from './part.ts';
import type { ShowOptions } from './show-options.ts';
import { plainText } from './text-objects.ts';

type Element = types.Button | types.StaticSelect;

/** "Did you mean" with a button for each candidate; a candidate whose label a button cannot hold stands above it as a whole. */
export function choicePart({ actions, locale }: Answer, pressing: Pressing): readonly Part[] {
  const candidates = actions.filter(({ role }) => role === 'did-you-mean');
  if (candidates.length === 0) return [];
  const long = candidates.map(({ label }) => cleanText(label)).filter((label) => label.length > limits.buttonText);
  const lines = [sentencesFor(locale).chat.didYouMean, ...long.map((label) => `• ${fitText(label, limits.fieldText, locale)}`)];
  const title = richBlock(richSection(richText(lines.join('\n'))));
  return [{ keep: 'note', blocks: [title, ...rows(buttonsOf('choose', candidates, pressing))] }];
}

/** Previous and next page, and the order of the list. */
export function pagePart({ actions, locale }: Answer, pressing: Pressing): readonly Part[] {
  const pages = [...ofRole(actions, 'previous'), ...ofRole(actions, 'more')];
  return part('note', [...buttonsOf('page', pages, pressing), ...orderElements(actions, sentencesFor(locale).chat, pressing)]);
}

export function nextPart({ actions }: Answer, pressing: Pressing): readonly Part[] {
  return part('next', buttonsOf('ask', [...ofRole(actions, 'next'), ...ofRole(actions, 'suggestion')], pressing));
}

/** As a table, as a file, to the channel: what applies. */
export function filePart(answer: Answer, { surface, canShare, again }: ShowOptions, asTable: boolean, pressing: Pressing): readonly Part[] {
  const { chat } = sentencesFor(answer.locale);
  const { buttons } = chat;
  const [exported] = ofRole(answer.actions, 'export');
  const press = (kind: PressKind, label: string, query: string | null | undefined): readonly types.Button[] => {
    const button = query === null || query === undefined ? null : pressButton(kind, 0, label, query, pressing);
    return button === null ? [] : [button];
  };
  const file = (kind: 'csv' | 'xlsx'): readonly types.Button[] =>
    press(kind, buttons[kind], exported?.query).map((button) => (surface === 'private' ? { ...button, confirm: confirmOf(chat) } : button));
  return part('next', [
    ...(asTable && surface !== 'view' ? press('table', buttons.asTable, exported?.query) : []),
    ...file('csv'),
    ...file('xlsx'),
    ...(canShare && surface !== 'view' ? press('share', buttons.share, again) : []),
  ]);
}

/** Every order as a menu; the usual ones as buttons where a menu's values are too short for the query. */
function orderElements(actions: readonly Action[], { buttons }: ChatSentences, pressing: Pressing): readonly Element[] {
  const orders = ofRole(actions, 'order').slice(0, limits.menuOptions);
  const options = orders.map(({ label, query }) => ({
    text: plainText(cutLabel(cleanText(label), limits.menuText)),
    value: printPress({ ...pressing, query }),
  }));
  if (options.length === 0 || options.some(({ value }) => value.length > limits.menuValue))
    return buttonsOf('sort', ofRole(actions, 'sort'), pressing);
  return [{ type: 'static_select', action_id: pressId('sort'), placeholder: plainText(buttons.sortBy), options }];
}

function ofRole(actions: readonly Action[], role: Action['role']): readonly Action[] {
  return actions.filter((action) => action.role === role);
}

function buttonsOf(kind: PressKind, actions: readonly Action[], pressing: Pressing): readonly types.Button[] {
  return actions.flatMap(({ label, query }, index) => pressButton(kind, index, label, query, pressing) ?? []);
}

function part(keep: Part['keep'], elements: readonly Element[]): readonly Part[] {
  return elements.length === 0 ? [] : [{ keep, blocks: rows(elements) }];
}

function rows(elements: readonly Element[]): readonly types.ActionsBlock[] {
  return Array.from({ length: Math.ceil(elements.length / limits.actionElements) }, (_, index) => ({
    type: 'actions',
    elements: elements.slice(index * limits.actionElements, (index + 1) * limits.actionElements),
  }));
}

function confirmOf({ file }: ChatSentences): types.ConfirmationDialog {
  return {
    title: plainText(file.confirmTitle),
    text: plainText(file.confirmText),
    confirm: plainText(file.confirm),
    deny: plainText(file.deny),
  };
}
