import { type SignDecisions, signs } from './amount-decision.ts';
import type { AmountEvidence } from './amount-evidence.ts';
import { readAmount } from './amount-value.ts';
import type { Sign } from './number-shape.ts';
import type { AmountQuestion } from './question.ts';

/** Asks what `29,275` means where the column does not tell. */
export function askDecimalSign(evidence: AmountEvidence, decisions: SignDecisions): readonly AmountQuestion[] {
  const unread = signs.map((sign) => {
    const { open, short, openSamples, shortSamples } = evidence.signs[sign];
    const isDoubtful = decisions[sign].short === 'doubtful';
    const [isOpen, isShort] = [!isDoubtful && decisions[sign].open === 'undecided', decisions[sign].short === 'undecided'];
    return {
      count: (isOpen ? open : 0) + (isShort ? short : 0),
      samples: [...(isOpen ? openSamples : []), ...(isShort ? shortSamples : [])],
    };
  });
  const count = unread.reduce((sum, each) => sum + each.count, 0);
  if (!isMany(count, evidence)) return [];
  const samples = unread.flatMap((sign) => sign.samples).slice(0, 3);
  return [{ code: 'decimal-sign', count, samples, readings: signs.map((value) => ({ value, shows: showWith(samples[0], value) })) }];
}

/** Asks what to do with amounts that seem to have lost their last zeros. `damaged` is their number, and `sign` the one that they print. */
export function askDamaged(evidence: AmountEvidence, sign: Sign | undefined, damaged: number): readonly AmountQuestion[] {
  if (!isMany(damaged, evidence)) return [];
  const texts = sign === undefined ? [] : evidence.signs[sign].shortSamples;
  const samples = [...texts, ...evidence.shortNumberSamples].slice(0, 3);
  const readings = [
    { value: 'leave-out', shows: '' },
    { value: 'as-printed', shows: showWith(samples[0], texts.length > 0 && sign !== undefined ? sign : '.') },
  ];
  return [{ code: 'damaged-amounts', count: damaged, samples, readings }];
}

/** A few unread cells are reported one by one; more than one in fifty would make a total worth little. */
function isMany(count: number, evidence: AmountEvidence): boolean {
  return count * 50 > evidence.numbers;
}

function showWith(printed: string | undefined, decimal: Sign): string {
  const decisions: SignDecisions = {
    ',': { open: decimal === ',' ? 'decimals' : 'thousands', short: 'decimals' },
    '.': { open: decimal === '.' ? 'decimals' : 'thousands', short: 'decimals' },
  };
  const value = readAmount(printed, { decisions, textsLoseZeros: false, numbersLoseZeros: false, readsDamaged: true });
  return value.state === 'amount' ? value.decimal : '';
}
