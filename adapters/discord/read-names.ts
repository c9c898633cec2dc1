import { type Bot, type CompletionField, type Reply, type RunOptions, sentencesFor } from '../../src/index.ts';
import type { Complaint, FilledIn } from './filled-in.ts';
import { limits } from './limits.ts';

/** The options that take a name of the list. */
export const fieldOf = {
  beneficiary: 'beneficiary',
  objective: 'objective',
  project: 'project',
  first: 'beneficiary',
  second: 'beneficiary',
  third: 'beneficiary',
} as const satisfies Readonly<Record<string, CompletionField>>;

export function isNameOption(name: string): name is keyof typeof fieldOf {
  return Object.hasOwn(fieldOf, name);
}

/** What was meant by each option that takes a name; null where it was left out. */
export type Keys = Readonly<Record<keyof typeof fieldOf, string | null>>;

export type ReadNames<Name extends keyof Keys> =
  | { readonly status: 'read'; readonly keys: Pick<Keys, Name> }
  /** A name fits none or several: what is said in the place of an answer. */
  | { readonly status: 'unknown'; readonly instead: Reply | Complaint };

/** Turns what was typed or chosen for names into their keys. */
export async function readNames<Name extends keyof Keys>(
  names: readonly Name[],
  filledIn: FilledIn,
  options: RunOptions,
  bot: Bot,
): Promise<ReadNames<Name>> {
  const keys: Partial<Record<keyof Keys, string | null>> = {};
  for (const name of names) {
    const typed = filledIn(name) ?? '';
    const key = typed === '' ? null : bot.resolve(fieldOf[name], typed);
    if (typed !== '' && key === null) return { status: 'unknown', instead: await askBack(fieldOf[name], typed, options, bot) };
    keys[name] = key;
  }
  return { status: 'read', keys: keys as Pick<Keys, Name> };
}

const mostNames = 5;

/** Asks which one is meant; never answers something else than what was asked. */
async function askBack(field: CompletionField, typed: string, options: RunOptions, bot: Bot): Promise<Reply | Complaint> {
  const reply = await bot.ask({ ...options, conversation: null, text: typed });
  if (reply.answer.status === 'unclear' && reply.answer.actions.some(({ role }) => role === 'did-you-mean')) return reply;
  const locale = options.locale ?? 'en';
  const { notOnList, fitsSeveral } = sentencesFor(locale).commands;
  const found = bot
    .complete(field, typed, locale, limits.choices)
    .map(({ label }) => label)
    // What is only spelt nearly so does not fit.
    .filter((label) => label.toLowerCase().includes(typed.toLowerCase()));
  if (found.length < 2) return { complaint: notOnList(typed) };
  return { complaint: fitsSeveral(typed, found.slice(0, mostNames), Math.max(0, found.length - mostNames)) };
}
