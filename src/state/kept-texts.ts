/** Texts under names, bounded in number: what was kept longest ago goes first. */
export interface KeptTexts {
  get(name: string): string | null;
  keep(name: string, text: string): void;
  forget(name: string): void;
  /** All of them, the one kept longest ago first. */
  list(): readonly (readonly [name: string, text: string])[];
}

export function createKeptTexts(most: number, kept: readonly (readonly [string, string])[]): KeptTexts {
  const texts = new Map<string, string>(kept.slice(-most));
  return {
    get: (name) => texts.get(name) ?? null,
    keep(name, text) {
      texts.delete(name);
      texts.set(name, text);
      const [oldest] = texts.keys();
      if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    },
    forget: (name) => void texts.delete(name),
    list: () => [...texts],
  };
}
