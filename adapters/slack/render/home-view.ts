import type { types, webApi } from '@slack/bolt';
import { cleanText, isLocale, type Locale, locales, type Overview, sentencesFor } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { bodyParts } from './body.ts';
import { pressButton } from './buttons.ts';
import { headPart } from './head.ts';
import { blocksOf, type Part } from './part.ts';
import type { KnownBlock } from './slack-message.ts';
import { plainText } from './text-objects.ts';

/** What the elements of the start page do that are no part of an answer. */
export const homeActions = { search: 'home-search', language: 'home-language' } as const;

/** The value of "the question's language" in the menu of languages. */
const languageOfQuestion = 'question';

const mostExamples = 6;

/**
 * The start page: what can be asked, with examples to click; the list and its figures; what ends within 90 days; the language.
 *
 * @param chosen - The language that the person chose; null for that of each question.
 */
export function renderHome(
  overview: Overview,
  locale: Locale,
  chosen: Locale | null,
): Extract<webApi.ViewsPublishArguments['view'], { type: 'home' }> {
  const { home, buttons } = sentencesFor(locale).chat;
  const pressing = { locale, owner: null };
  const options = { surface: 'view', owner: null, again: null, whole: false, canShare: false } as const;
  const examples = overview.examples
    .slice(0, mostExamples)
    .flatMap(({ label, query }, index) => pressButton('ask', index, label, query, pressing) ?? []);
  const help = pressButton('ask', mostExamples, home.help, overview.help, pressing);
  const search: types.Button = { type: 'button', action_id: homeActions.search, text: plainText(buttons.search), style: 'primary' };
  const hasEnding = overview.endingSoon.status === 'answered';
  const parts: readonly Part[] = [
    always({ type: 'header', text: plainText(home.title) }, { type: 'section', text: plainText(home.intro) }),
    always(
      bold(home.examples),
      { type: 'actions', elements: [...examples, ...(help === null ? [] : [help])] },
      { type: 'actions', elements: [search] },
    ),
    always({ type: 'divider' }, bold(home.endingSoon)),
    ...(hasEnding
      ? [headPart(overview.endingSoon), ...bodyParts(overview.endingSoon, options, pressing)]
      : [always({ type: 'section', text: plainText(home.nothingEnds) })]),
    always({ type: 'divider' }, bold(home.list)),
    headPart(overview.about),
    ...bodyParts(overview.about, options, pressing),
  ];
  const foot = [always({ type: 'divider' }, languageBlock(locale, chosen))];
  return { type: 'home', blocks: [...blocksOf(parts, foot, limits.viewBlocks, locale)] };
}

function always(...blocks: readonly KnownBlock[]): Part {
  return { keep: 'always', blocks };
}

function bold(text: string): KnownBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: cleanText(text), style: { bold: true } }] }],
  };
}

function languageBlock(locale: Locale, chosen: Locale | null): types.SectionBlock {
  const { home } = sentencesFor(locale).chat;
  const ofQuestion = { text: plainText(home.languageOfQuestion), value: languageOfQuestion };
  const options = [ofQuestion, ...locales.map((each) => ({ text: plainText(sentencesFor(each).chat.home.ownName), value: each }))];
  const initial = options.find(({ value }) => value === chosen) ?? ofQuestion;
  return {
    type: 'section',
    text: plainText(home.language),
    accessory: { type: 'static_select', action_id: homeActions.language, options, initial_option: initial },
  };
}

/** The language that a choice in the menu means. */
export function chosenLanguage(value: string): Locale | null {
  return isLocale(value) ? value : null;
}
