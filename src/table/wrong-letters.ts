// UTF-8 read as an encoding of one byte a letter: each letter has become two. `Å` and `Ä` are left alone before quotation marks and dashes,
// where Swedish, Finnish and German words end, unless a small letter stands before or behind.
const doubled = [
  /[ÂÃ][\u0080-\u00bf]/,
  /Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/,
  /â€[\u0080-\u00bf™œžš“”˜‹¢¦]/,
  /[ÅÄ][¡¢¤¥¦§¨©ª¬®¯±²³´µ¶¸¹º¼½¾¿™ƒ†‡ˆ‰Œœžž]/,
  /\p{Ll}[ÅÄ][‚„…›‹“”‘•–—€]/u,
  /[ÅÄ][‚„…›‹“‘•]\p{Ll}/u,
  /(?:[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/,
  /(?:[ÎÏ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/,
];
const wrong = new RegExp(['[\\u0080-\\u009f\\ufffd]', ...doubled.map(({ source }) => source)].join('|'), 'u');

/**
 * Whether a text holds letters that no publisher wrote: U+FFFD, control characters U+0080 to U+009F (Windows' quotation marks and dashes, read
 * as Latin 1), or UTF-8 that was decoded as something else (`Ã¤`).
 */
export function hasWrongLetters(text: string): boolean {
  return wrong.test(text);
}
