import type { types, webApi } from '@slack/bolt';
import { cutLabel, type Locale, type SearchForm, sentencesFor } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { plainText } from './text-objects.ts';

/** The fields of the window; each is its block's and its element's id. */
export const searchFields = ['beneficiary', 'objective', 'topic', 'happens', 'from', 'to', 'atLeast', 'atMost', 'sort'] as const;
export type SearchField = (typeof searchFields)[number];

export const searchCallback = 'search';

const happenings = ['ends', 'starts', 'active'] as const satisfies readonly SearchForm['happens'][];
const sortFields = ['funding', 'end', 'start', 'name', 'beneficiary', 'objective'] as const;

/** Words that are true of any list's money: the window opens before a list is asked. */
const anyMoney = 'funding';

/** The window to look for projects. Its choices are fetched as a person types, so that it opens at once. */
export function renderSearchWindow(locale: Locale): Extract<webApi.ViewsOpenArguments['view'], { type: 'modal' }> {
  const { search } = sentencesFor(locale, anyMoney).chat;
  const happens = happenings.map((value) => ({ text: plainText(search.periods[value]), value }));
  const [first] = happens;
  return {
    type: 'modal',
    callback_id: searchCallback,
    private_metadata: locale,
    title: plainText(search.title),
    submit: plainText(search.submit),
    close: plainText(search.close),
    blocks: [
      field('beneficiary', search.beneficiary, picker('beneficiary', search.optional)),
      field('objective', search.objective, picker('objective', search.optional)),
      field('topic', search.topic, { type: 'plain_text_input', action_id: 'topic', max_length: 200 }),
      field('happens', search.periodOf, {
        type: 'static_select',
        action_id: 'happens',
        options: happens,
        ...(first === undefined ? {} : { initial_option: first }),
      }),
      field('from', search.from, { type: 'datepicker', action_id: 'from' }),
      field('to', search.to, { type: 'datepicker', action_id: 'to' }),
      field('atLeast', search.atLeast, { type: 'plain_text_input', action_id: 'atLeast', max_length: 40 }),
      field('atMost', search.atMost, { type: 'plain_text_input', action_id: 'atMost', max_length: 40 }),
      field('sort', search.sort, {
        type: 'static_select',
        action_id: 'sort',
        placeholder: plainText(search.optional),
        options: sortOptions(locale),
      }),
    ],
  };
}

function field(id: SearchField, label: string, element: types.InputBlock['element']): types.InputBlock {
  return { type: 'input', block_id: id, optional: true, label: plainText(label), element };
}

function picker(id: SearchField, placeholder: string): types.ExternalSelect {
  return { type: 'external_select', action_id: id, placeholder: plainText(placeholder), min_query_length: 0 };
}

function sortOptions(locale: Locale): types.PlainTextOption[] {
  const { orderName } = sentencesFor(locale, anyMoney).reading;
  return sortFields.flatMap((field) =>
    [true, false].map((descending) => ({
      text: plainText(cutLabel(orderName(field, descending), limits.menuText)),
      value: `${descending ? '-' : ''}${field}`,
    })),
  );
}

/** The order that an option of the window means; null for none of them. */
export function chosenSort(value: string | null): SearchForm['sort'] {
  const name = value?.replace(/^-/u, '');
  const field = sortFields.find((each) => each === name);
  return field === undefined ? null : { field, descending: value?.startsWith('-') === true };
}

export function chosenHappening(value: string | null): SearchForm['happens'] {
  return happenings.find((each) => each === value) ?? 'ends';
}
