import type { Dataset } from '../src/domain/dataset.ts';
import { addDays, daysBetween, type IsoDate } from '../src/domain/date.ts';
import { money, toMinor } from '../src/domain/money.ts';
import { type Beneficiary, type Funding, type Project, type ProjectDay, toBeneficiaryKey, toProjectKey } from '../src/domain/project.ts';
import { createRandom, pick, type Random, spread } from './random.ts';
import { createWordChain, type WordChain } from './word-chain.ts';

const projectsPerOrganisation = 6;
const withoutAmount = 0.01;
const legalForms = ['ry', 'oy', 'säätiö sr', 'yhdistys ry', 'koulutuskuntayhtymä', 'kunta', 'kaupunki', 'osuuskunta'];

/**
 * Makes a longer list after the pattern of a real one: the same seed gives the same list.
 *
 * The pattern's projects and organisations come first, as they are. The others have its words in its own order of words, as long as
 * its own; its days and amounts, spread a little; and a few organisations have many projects, most have one or two.
 */
export function generateList(pattern: Dataset, size: number, seed = 1): Dataset {
  const random = createRandom(seed);
  const names = createWordChain(pattern.projects.map(({ name }) => name));
  const goals = createWordChain(pattern.projects.map(({ purpose }) => purpose));
  const made = Math.max(0, Math.ceil(size / projectsPerOrganisation) - pattern.beneficiaries.length);
  const beneficiaries = [...pattern.beneficiaries, ...[...Array(made).keys()].map((index) => organisation(random, goals, index))];
  const projects = [...pattern.projects.slice(0, size)];
  while (projects.length < size) {
    projects.push(project(random, { position: projects.length + 1, like: pick(random, pattern.projects), beneficiaries, names, goals }));
  }
  return { ...pattern, beneficiaries, projects };
}

/** An invented place, what it does, and its legal form: `Kotosten neuvonta ry`. */
function organisation(random: Random, { words }: WordChain, index: number): Beneficiary {
  const word = (): string => pick(random, words).replace(/[^\p{L}]/gu, '');
  const letters = `${word().slice(0, 4)}${word().slice(-4)}`.toLowerCase();
  const place = `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
  const name = `${place} ${word().toLowerCase()} ${pick(random, legalForms)}`.replace(/\s+/gu, ' ').trim();
  return { key: toBeneficiaryKey(`made-${index}`), name, printedNames: [name], aliases: [] };
}

interface Made {
  readonly position: number;
  /** Lends its length, days, amount and objective. */
  readonly like: Project;
  readonly beneficiaries: readonly Beneficiary[];
  readonly names: WordChain;
  readonly goals: WordChain;
}

function project(random: Random, { position, like, beneficiaries, names, goals }: Made): Project {
  const { key, name } = frequentFirst(random, beneficiaries);
  const start = shifted(like.start, Math.round(200 * spread(random)));
  return {
    ...like,
    key: toProjectKey(`made-${position}`),
    position,
    name: names.text(random, lengthOf(like.name)),
    beneficiary: key,
    beneficiaryName: name,
    beneficiaryAsPrinted: name,
    objective: like.objective,
    purpose: goals.text(random, lengthOf(like.purpose)),
    funding: funding(random, like.funding),
    start,
    end: ending(random, like, start),
    doubts: [],
  };
}

/** The square of an even spread: a tenth of the organisations has a third of the projects. */
function frequentFirst<T>(random: Random, from: readonly T[]): T {
  const share = random() ** 2;
  return from[Math.floor(share * from.length)] ?? pick(random, from);
}

function lengthOf(text: string): number {
  return text.split(/\s+/u).length;
}

function funding(random: Random, like: Funding): Funding {
  if (random() < withoutAmount) return { state: 'missing' };
  if (like.state !== 'granted') return like;
  const minor = toMinor(Math.round(like.amount.minor * Math.exp(0.4 * spread(random))));
  return { state: 'granted', amount: money(minor, like.amount.currency), asPrinted: (minor / 100).toFixed(2).replace('.', ',') };
}

function shifted(like: ProjectDay, days: number): ProjectDay {
  return like.state === 'stated' ? stated(addDays(like.day, days)) : like;
}

/** As long as the pattern's, a little more or less, and never over before it began. */
function ending(random: Random, like: Project, start: ProjectDay): ProjectDay {
  if (start.state !== 'stated' || like.start.state !== 'stated' || like.end.state !== 'stated') return like.end;
  const length = daysBetween(like.start.day, like.end.day) * Math.exp(0.2 * spread(random));
  return stated(addDays(start.day, Math.max(0, Math.round(length))));
}

function stated(day: IsoDate): ProjectDay {
  return { state: 'stated', day, asPrinted: day };
}
