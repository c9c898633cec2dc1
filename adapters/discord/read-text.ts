/**
 * What a person typed, out of Discord's way of writing it: without the mention of the bot, other mentions and custom emoji left out, links
 * without their angle brackets.
 */
export function readText(content: string, botUserId: string): string {
  return content
    .replaceAll(new RegExp(`<@!?${botUserId}>`, 'gu'), ' ')
    .replace(/<(https?:[^>\s]+)>/gu, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[\w:]*>/gu, ' ')
    .normalize('NFC')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
