import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ComponentType,
} from 'discord.js';
import {
  type Action,
  type Answer,
  cleanText,
  cutLabel,
  keepImportant,
  sentencesFor,
  sharedOrganisation,
  type Weighed,
} from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { type PressKind, printPress } from '../press.ts';
import { choiceValue, type Pressing, pressButton } from './buttons.ts';
import type { Row } from './discord-message.ts';
import { candidatesOf, cardsOf, exportOf, ordersOf, pagesOf, questionsOf } from './find-again.ts';
import { lineText } from './line.ts';

type Button = APIButtonComponentWithCustomId;

interface RowPart extends Weighed {
  readonly row: Row;
}

/** Buttons and menus below the answer; `gone` rows had no room. */
export function rowsOf(
  answer: Answer,
  shortened: string | null,
  pressing: Pressing,
): { readonly rows: readonly Row[]; readonly gone: number } {
  const parts: readonly RowPart[] = [
    ...buttonRows('always', buttonsOf('choose', candidatesOf(answer), pressing)),
    ...buttonRows('always', aroundButtons(answer, shortened, pressing)),
    ...menuRow('note', 'card', cardOptions(answer, pressing), answer, pressing),
    ...menuRow('card', 'sort', orderOptions(answer, pressing), answer, pressing),
    ...buttonRows('next', buttonsOf('ask', questionsOf(answer), pressing)),
  ];
  const { shown, gone } = keepImportant(parts, (some) => some.length <= limits.rows);
  return { rows: shown.slice(0, limits.rows).map(({ row }) => row), gone: gone + Math.max(0, shown.length - limits.rows) };
}

/** The pages around this one, the whole of what was shortened, the files. */
function aroundButtons(answer: Answer, shortened: string | null, pressing: Pressing): readonly Button[] {
  const { buttons } = sentencesFor(answer.locale).chat;
  const { previous, more } = pagesOf(answer);
  const file = exportOf(answer);
  const press = (kind: PressKind, number: number, label: string | undefined, query: string | null | undefined): readonly Button[] => {
    if (label === undefined || query === undefined || query === null) return [];
    const button = pressButton(kind, number, { label, query }, pressing);
    return button === null ? [] : [button];
  };
  return [
    ...press('page', 0, previous?.label, previous?.query),
    ...press('page', 1, more?.label, more?.query),
    ...press('whole', 0, buttons.showAll, shortened),
    ...press('csv', 0, buttons.csv, file?.query),
    ...press('xlsx', 0, buttons.xlsx, file?.query),
  ];
}

/** The projects that are shown, each with its money and whose it is. */
function cardOptions(answer: Answer, pressing: Pressing): readonly APISelectMenuOption[] {
  const { locale } = answer;
  const organisation = sharedOrganisation(answer);
  return options(
    cardsOf(answer).map((card) => {
      const rest = card.beneficiary === organisation ? lineText(card.period, locale) : cleanText(card.beneficiary);
      return { label: card.name, query: card.query, description: `${lineText(card.funding, locale)} · ${rest}` };
    }),
    pressing,
  );
}

function orderOptions(answer: Answer, pressing: Pressing): readonly APISelectMenuOption[] {
  return options(ordersOf(answer), pressing);
}

interface Choice {
  readonly label: string;
  readonly query: string;
  readonly description?: string;
}

function options(choices: readonly Choice[], pressing: Pressing): readonly APISelectMenuOption[] {
  const taken = new Set<string>();
  return choices.slice(0, limits.menuOptions).flatMap(({ label, query, description }, index) => {
    const value = choiceValue(query, index, taken, pressing);
    if (value === null) return [];
    taken.add(value);
    return [
      {
        label: cutLabel(cleanText(label), limits.menuText),
        value,
        ...(description === undefined ? {} : { description: cutLabel(cleanText(description), limits.menuText) }),
      },
    ];
  });
}

function menuRow(
  keep: Weighed['keep'],
  kind: 'sort' | 'card',
  choices: readonly APISelectMenuOption[],
  { locale }: Answer,
  { owner }: Pressing,
): readonly RowPart[] {
  if (choices.length === 0) return [];
  const { buttons } = sentencesFor(locale).chat;
  const menu: APIComponentInMessageActionRow = {
    type: ComponentType.StringSelect,
    custom_id: printPress({ kind, number: 0, locale, owner, query: null }),
    placeholder: cutLabel(kind === 'sort' ? buttons.sortBy : buttons.openProject, limits.placeholder),
    options: [...choices],
  };
  return [{ keep, row: rowOf([menu]) }];
}

function buttonRows(keep: Weighed['keep'], buttons: readonly Button[]): readonly RowPart[] {
  return Array.from({ length: Math.ceil(buttons.length / limits.buttonsInRow) }, (_, index) => ({
    keep,
    row: rowOf(buttons.slice(index * limits.buttonsInRow, (index + 1) * limits.buttonsInRow)),
  }));
}

function buttonsOf(kind: PressKind, actions: readonly Action[], pressing: Pressing): readonly Button[] {
  return actions.flatMap((action, index) => pressButton(kind, index, action, pressing) ?? []);
}

function rowOf(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}
