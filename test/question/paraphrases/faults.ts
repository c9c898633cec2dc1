import type { Language } from './language.ts';
import type { Seeded } from './seeded.ts';

/** What people do to a message without misspelling it. */
export const noises = ['no punctuation', 'emoji', 'quotes', 'upper case', 'capital letter', 'chatter', 'question marks', 'spaces'] as const;
export type Noise = (typeof noises)[number];

/** What people do to the spelling. */
export const faults = ['no dots', 'doubled letter', 'dropped letter', 'swapped letters', 'split compound', 'run together'] as const;
export type Fault = (typeof faults)[number];

const emoji = ['😀', '🙏', '🤔', '👍', '💶', '🇫🇮'];

/** @param name - The name in the text that quotes go around; the whole text where there is none. */
export function withNoise(text: string, noise: Noise, name: string | null, language: Language, seeded: Seeded): string {
  switch (noise) {
    case 'no punctuation':
      return text.replace(/[,?](?=\s|$)|:(?=\s)/gu, '').toLowerCase();
    case 'emoji':
      return seeded.chance(0.5) ? `${text} ${seeded.pick(emoji)}` : `${seeded.pick(emoji)} ${text}${seeded.pick(emoji)}`;
    case 'quotes': {
      const [open, close] = seeded.pick(['""', '””', "''", '«»', '“”']).split('');
      return name === null || !text.includes(name) ? `${open}${text}${close}` : text.replace(name, `${open}${name}${close}`);
    }
    case 'upper case':
      return text.toUpperCase();
    case 'capital letter':
      return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`;
    case 'chatter':
      return `${text} ${seeded.pick(language.chatter)}`;
    case 'question marks':
      return `${text}${seeded.pick(['??', '?!', ' ?', '???', '...', '!'])}`;
    case 'spaces':
      return `  ${text.replaceAll(' ', seeded.pick(['  ', '\u00a0']))} `;
  }
}

/** Makes one spelling fault; null where the text has no place for it. */
export function withFault(text: string, fault: Fault, language: Language, seeded: Seeded): string | null {
  switch (fault) {
    case 'no dots': {
      const plain = text
        .normalize('NFD')
        .replace(/[\u0308\u030a]/gu, '')
        .normalize('NFC');
      return plain === text ? null : plain;
    }
    case 'doubled letter':
      return inLongWord(text, seeded, (word, at) => `${word.slice(0, at)}${word[at]}${word.slice(at)}`);
    case 'dropped letter':
      return inLongWord(text, seeded, (word, at) => word.slice(0, at) + word.slice(at + 1));
    case 'swapped letters':
      return inLongWord(text, seeded, (word, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`);
    case 'split compound': {
      const fitting = language.compounds.filter((compound) => text.toLowerCase().includes(compound.replace('|', '')));
      if (fitting.length === 0) return null;
      const [head = '', tail = ''] = seeded.pick(fitting).split('|');
      return text.replace(new RegExp(`(${head})(${tail})`, 'iu'), '$1 $2');
    }
    case 'run together': {
      const fitting = language.runTogether.filter((words) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(text));
      if (fitting.length === 0) return null;
      const [head = '', tail = ''] = seeded.pick(fitting).split(' ');
      return text.replace(new RegExp(`(${head}) (${tail})`, 'iu'), '$1$2');
    }
  }
}

/** A slip that makes another word of a language asks another question. */
const otherWords = new Set(['medina', 'meidan', 'medan', 'mediaen', 'kokien', 'hakkeet', 'finnish', 'stated', 'vetaa', 'medin']);

/** Changes one word of at least six letters, inside: the first letter is seldom wrong. */
function inLongWord(text: string, seeded: Seeded, change: (word: string, at: number) => string): string | null {
  const words = [...text.matchAll(/\p{L}{6,}/gu)].map((match) => ({ word: match[0], at: match.index }));
  for (const { word, at } of seeded.shuffle(words)) {
    const changed = change(word, 1 + seeded.below(word.length - 2));
    if (changed !== word && !otherWords.has(changed.toLowerCase()) && !/(\p{L})\1\1/iu.test(changed))
      return text.slice(0, at) + changed + text.slice(at + word.length);
  }
  return null;
}
