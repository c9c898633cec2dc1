import type { Locale } from '../../src/index.ts';

/** Discord's names of the bot's languages; English needs none, it is what stands without a translation. */
export const discordLocales = { fi: 'fi', sv: 'sv-SE' } as const;

/** The language of whoever clicks or types a command: English for those that the bot does not speak. */
export function localeOf(discordLocale: string): Locale {
  if (discordLocale === discordLocales.fi) return 'fi';
  return discordLocale === discordLocales.sv ? 'sv' : 'en';
}
