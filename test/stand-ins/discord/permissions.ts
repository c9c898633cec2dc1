const bit = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  externalEmojis: 1n << 18n,
  useCommands: 1n << 31n,
} as const;

/** What everybody in a server may do where a channel says nothing else. */
export const everyonesPermissions =
  bit.viewChannel | bit.sendMessages | bit.embedLinks | bit.attachFiles | bit.readHistory | bit.externalEmojis | bit.useCommands;

/** Where Discord has no permissions, it tells apps these. */
export const permissionsInGroup = bit.embedLinks | bit.attachFiles | bit.mentionEveryone;
export const permissionsInDirect = permissionsInGroup | bit.externalEmojis;

/** What the channel takes from everybody, the bot among them. */
export function deniedIn(botMay: 'write' | 'see' | 'nothing'): bigint {
  if (botMay === 'write') return 0n;
  return botMay === 'see' ? bit.sendMessages : bit.viewChannel | bit.sendMessages;
}
