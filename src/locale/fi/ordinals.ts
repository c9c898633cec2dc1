const essives =
  'ensimmäisenä toisena kolmantena neljäntenä viidentenä kuudentena seitsemäntenä kahdeksantena yhdeksäntenä kymmenentenä'.split(' ');
const translatives =
  'toiseksi kolmanneksi neljänneksi viidenneksi kuudenneksi seitsemänneksi kahdeksanneksi yhdeksänneksi kymmenenneksi'.split(' ');

/** Ranks in the case that a sentence needs, in words up to ten. */
export const ordinals = {
  /** `toisena`, `12:ntena` in figures. */
  essive: (rank: number): string => essives[rank - 1] ?? `sijalla ${rank}`,
  /** Before a superlative, with its space: `toiseksi ` suurin; empty for the first. */
  translative: (rank: number): string => (rank === 1 ? '' : `${translatives[rank - 2] ?? `${rank}.`} `),
};
