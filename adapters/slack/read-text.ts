/**
 * What a person typed, out of Slack's way of writing it: without the mention of the bot, links and numbers as they were typed, Slack's
 * three entities decoded once, curly quotes as they come.
 *
 * @param botUser - The bot's own id, whose mention is no part of the question.
 */
export function readText(text: string, botUser: string | null): string {
  const withoutBot = botUser === null ? text : text.replaceAll(new RegExp(`<@${botUser}(?:\\|[^<>]*)?>`, 'gu'), ' ');
  return withoutBot
    .replace(/<(?:tel|mailto):[^|<>]*\|([^<>]*)>/gu, '$1')
    .replace(/<(?:https?|ftp):[^|<>]*\|([^<>]*)>/gu, '$1')
    .replace(/<((?:https?|ftp):[^|<>]*)>/gu, '$1')
    .replace(/<(?:tel|mailto):([^|<>]*)>/gu, '$1')
    .replace(/<[@#!][^|<>]*\|([^<>]*)>/gu, '$1')
    .replace(/<[@#!][^<>]*>/gu, ' ')
    .replace(/&(amp|lt|gt);/gu, (_entity, name: string) => entities[name] ?? '')
    .normalize('NFC')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
