import { cleanLines, cutLabel } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import { escapeMarkup } from './literal.ts';
import type { SlackMessage } from './slack-message.ts';
import { plainText } from './text-objects.ts';

/** One sentence of ours: an error, a file that was sent. What it quotes is shown as it is. */
export function renderText(text: string): SlackMessage {
  const lines = cutLabel(cleanLines(text), limits.sectionText);
  return { text: escapeMarkup(lines), blocks: [{ type: 'section', text: plainText(lines) }] };
}
