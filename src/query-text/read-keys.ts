import type { Piece } from './split-pieces.ts';

/**
 * The keys of a comma-separated value, in lower case and without marks over letters: `Väestöliitto` is `vaestoliitto`.
 * Null where one of them has another form than keys have.
 */
export function readKeys<Key extends string>(piece: Piece, toKey: (text: string) => Key): readonly Key[] | null {
  const texts = piece.value.split(',').map(foldKey);
  return texts.every((text) => /^[a-z0-9][a-z0-9.-]*$/.test(text)) ? texts.map(toKey) : null;
}

function foldKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
