import { cleanLines, cutLabel } from '../../../src/index.ts';
import { limits } from '../limits.ts';
import type { DiscordMessage } from './discord-message.ts';
import { escapeDiscord } from './escape.ts';

/** One sentence of ours: an error, a file that was sent. What it quotes is shown as it is. */
export function renderText(text: string): DiscordMessage {
  // Escaping at most doubles a text, and adds a zero-width space to some of it.
  return { content: escapeDiscord(cutLabel(cleanLines(text), Math.floor(limits.content / 2))), embeds: [], components: [] };
}
