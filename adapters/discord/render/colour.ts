import type { Answer } from '../../../src/index.ts';

/** The stripe beside an answer, calm: blue where something is stated, amber where the bot asks back, grey where there is nothing to state. */
export function colourOf({ status }: Answer): number {
  switch (status) {
    case 'answered':
    case 'help':
      return 0x4f7cac;
    case 'unclear':
      return 0xd0a34a;
    case 'nothing':
    case 'unanswerable':
      return 0x8d939c;
  }
}
