const translatives =
  'toiseksi kolmanneksi neljänneksi viidenneksi kuudenneksi seitsemänneksi kahdeksanneksi yhdeksänneksi kymmenenneksi'.split(' ');

/** A rank before a superlative, with its space: `toiseksi ` suurin, in words up to ten; empty for the first. */
export function rankBefore(rank: number): string {
  return rank === 1 ? '' : `${translatives[rank - 2] ?? `${rank}.`} `;
}
