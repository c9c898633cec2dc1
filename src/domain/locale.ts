/** The languages that the bot answers in. */
export const locales = ['fi', 'en', 'sv'] as const;

export type Locale = (typeof locales)[number];

/** One text in each of the bot's languages. */
export type Localised = Readonly<Record<Locale, string>>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
