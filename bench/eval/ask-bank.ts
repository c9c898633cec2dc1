import { machineAnswer } from '../../adapters/console/machine-answer.ts';
import type { Bot, Locale } from '../../src/index.ts';
import type { Bank, QuestionItem, TopicItem } from './read-bank.ts';
import { scorePhrase } from './score-phrase.ts';
import { type Outcome, scoreQuestion } from './score-question.ts';
import { recallInHead } from './score-topic.ts';

interface Scored {
  readonly id: string;
  readonly locale: Locale;
  readonly today: string;
  /** What was typed, with what was typed before it. */
  readonly typed: readonly string[];
  readonly expected: unknown;
  readonly got: object;
}

export interface ScoredItem extends Scored {
  readonly kind: string;
  readonly outcome: Outcome;
  /** Answered in the asker's language; null where no answer was asked, only a reading. */
  readonly inOwnLanguage: boolean | null;
}

export interface ScoredTopic extends Scored {
  readonly recall: number;
}

export type ScoredBank =
  | { readonly kind: 'questions' | 'phrases'; readonly name: string; readonly items: readonly ScoredItem[] }
  | { readonly kind: 'topics'; readonly name: string; readonly items: readonly ScoredTopic[] };

/** Asks everything in a file, one after the other, and scores what comes back. */
export async function askBank(bot: Bot, bank: Bank): Promise<ScoredBank> {
  const { kind, name } = bank;
  switch (kind) {
    case 'questions':
      return { kind, name, items: await inTurn(bank.items, (item) => scoreAsked(bot, item)) };
    case 'phrases':
      return {
        kind,
        name,
        items: bank.items.map((item) => {
          const got = bot.readPhrase(item.phrase, item);
          const outcome = scorePhrase(item, got);
          return { ...item, kind: item.type, typed: [item.phrase], got, outcome, inOwnLanguage: null };
        }),
      };
    case 'topics':
      return { kind, name, items: await inTurn(bank.items, (item) => scoreTopic(bot, item)) };
  }
}

async function scoreAsked(bot: Bot, item: QuestionItem): Promise<ScoredItem> {
  const got = await ask(bot, item, item.context);
  return {
    ...item,
    kind: item.expected[0].kind,
    typed: [...item.context, item.question],
    got,
    outcome: scoreQuestion(item.expected, got),
    inOwnLanguage: got.locale === item.locale,
  };
}

async function scoreTopic(bot: Bot, item: TopicItem): Promise<ScoredTopic> {
  const got = await ask(bot, item, []);
  return { ...item, typed: [item.question], expected: item.relevant, got, recall: recallInHead(item.relevant, got.rows ?? []) };
}

/** The language is not told: the words must show it. */
async function ask(bot: Bot, { id, question, today }: QuestionItem | TopicItem, context: readonly string[]) {
  const conversation = context.length === 0 ? null : `eval-${id}`;
  for (const text of context) await bot.ask({ text, conversation, locale: null, today });
  const { answer } = await bot.ask({ text: question, conversation, locale: null, today, detail: 'full' });
  return machineAnswer(answer);
}

async function inTurn<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}
