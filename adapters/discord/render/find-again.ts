import type { Action, Answer } from '../../../src/index.ts';
import type { PressKind } from '../press.ts';
import { queryIn } from './footer.ts';

/** As much of an embed as tells its query: Discord's JSON and discord.js' objects both have it. */
interface Footed {
  readonly footer?: { readonly text: string } | null | undefined;
}

/** The query text that the footer of an answer of ours shows in brackets; null where there is none. */
export function queryInMessage(embeds: readonly Footed[]): string | null {
  const [first] = embeds;
  return queryIn(first?.footer?.text ?? '');
}

/** Which query a press of this kind and number means under this answer. */
export function pressedQuery(answer: Answer, kind: PressKind, number: number): string | null {
  return queriesOf(answer, kind)[number] ?? null;
}

/** The queries of the buttons or choices of a kind, by their numbers. */
function queriesOf(answer: Answer, kind: PressKind): readonly (string | null | undefined)[] {
  const of = (actions: readonly Action[]): readonly string[] => actions.map(({ query }) => query);
  switch (kind) {
    case 'page': {
      const { previous, more } = pagesOf(answer);
      return [previous?.query, more?.query];
    }
    case 'sort':
      return of(ordersOf(answer));
    case 'ask':
      return of(questionsOf(answer));
    case 'choose':
      return of(candidatesOf(answer));
    case 'card':
      return cardsOf(answer).map(({ query }) => query);
    case 'whole':
      return [answer.reading?.query];
    case 'csv':
    case 'xlsx':
      return [exportOf(answer)?.query];
  }
}

export function pagesOf({ actions }: Answer): { readonly previous: Action | undefined; readonly more: Action | undefined } {
  return { previous: actions.find(({ role }) => role === 'previous'), more: actions.find(({ role }) => role === 'more') };
}

/** Every order, or the usual ones where there are no more. */
export function ordersOf({ actions }: Answer): readonly Action[] {
  const orders = actions.filter(({ role }) => role === 'order');
  return orders.length > 0 ? orders : actions.filter(({ role }) => role === 'sort');
}

export function questionsOf({ actions }: Answer): readonly Action[] {
  return [...actions.filter(({ role }) => role === 'next'), ...actions.filter(({ role }) => role === 'suggestion')];
}

export function candidatesOf({ actions }: Answer): readonly Action[] {
  return actions.filter(({ role }) => role === 'did-you-mean');
}

export function cardsOf({ blocks }: Answer) {
  return blocks.flatMap((block) => (block.type === 'projects' ? block.cards : []));
}

export function exportOf({ actions }: Answer): Action | undefined {
  return actions.find(({ role }) => role === 'export');
}
