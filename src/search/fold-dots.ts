/** `päättyä` and `återvändning` as people type them on a keyboard without dots: `paattya`, `atervandning`. */
export const foldDots = (word: string): string => word.replace(/[äå]/gu, 'a').replace(/ö/gu, 'o').replace(/é/gu, 'e');
