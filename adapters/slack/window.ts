import type { webApi } from '@slack/bolt';
import { type Locale, sentencesFor } from '../../src/index.ts';
import type { KnownBlock } from './render/slack-message.ts';
import { plainText } from './render/text-objects.ts';

export type Window = Extract<webApi.ViewsOpenArguments['view'], { type: 'modal' }>;

const title = 'hankebotti';

/** A window that shows something and is closed. */
export function answerWindow(blocks: readonly KnownBlock[], locale: Locale): Window {
  return {
    type: 'modal',
    callback_id: 'answer',
    title: plainText(title),
    close: plainText(sentencesFor(locale).chat.search.close),
    blocks: [...blocks],
  };
}

/** What a window shows until its answer is there: it has to open within three seconds. */
export function loadingWindow(locale: Locale): Window {
  return answerWindow([{ type: 'section', text: plainText(sentencesFor(locale).chat.loading) }], locale);
}
