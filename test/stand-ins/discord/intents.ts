/** Bits of `intents`, by which a bot says what it wants to hear. */
export const intents = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export const privilegedIntents = intents.guildMembers | intents.guildPresences | intents.messageContent;

/** All bits that mean something. */
export const knownIntents = 0x1_ffff | (0b11 << 20) | (0b11 << 24);
