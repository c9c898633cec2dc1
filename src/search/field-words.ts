import type { Lexeme } from './lexeme.ts';

/**
 * Reads the words of the field that the Finnish dictionary lacks, one a line: base form, `noun` or `verb`, the members of
 * a compound (`takaisin+otto`), words that it is derived from. A line that begins with `#` is a comment.
 */
export function parseFieldWords(text: string): Lexeme[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [lemma = '', kind = '', members = '', bases = ''] = line.split('\t').map((cell) => cell.trim());
      const surfaces = members === '' ? [] : members.split('+');
      return {
        lemma,
        kind: kind === 'verb' ? 'verb' : 'noun',
        members: surfaces.map((surface) => ({ surface, base: surface })),
        bases: bases === '' ? [] : bases.split(' '),
      };
    });
}
