import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../architecture/in-folder-of.ts';

/** The project's documents that are checked, by their path. */
export const documents = [
  'README.md',
  'CHANGELOG.md',
  'docs/understanding.md',
  'docs/architecture.md',
  'docs/decisions/README.md',
  'data/amif-fi/README.md',
  'data/glossary/README.md',
  'data/words/README.md',
] as const;

export const readDocument = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Numbers are printed with no-break spaces, and typed with plain ones. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

/** The fenced blocks with this word behind the fence, in their order. */
export function blocksOf(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gmsu)].flatMap(([, name, body]) => (name === language ? [body ?? ''] : []));
}

/** The part below a heading, down to the next one of its level or above. */
export function sectionOf(markdown: string, heading: string): string {
  const level = /^#+/u.exec(heading)?.[0].length ?? 0;
  const [, below] = markdown.split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`No heading "${heading}"`);
  return below.split(new RegExp(`^#{1,${level}} `, 'mu'))[0] ?? '';
}

/** The rows of the tables in a text, without their headers, cell by cell. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const isRule = (line: string | undefined): boolean => /^\|[-| ]+\|$/u.test(line ?? '');
  return lines
    .filter((line, index) => line.startsWith('|') && !isRule(line) && !isRule(lines[index + 1]))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** What stands in backticks on a line, outside of fenced blocks. */
export function codesOf(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```.*?^```$/gmsu, '');
  return [...prose.matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code ?? '');
}

/** Where its links within the project lead, as paths from the project's folder. */
export function linksOf(path: string): readonly string[] {
  return [...readDocument(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^\w+:/u.test(target))
    .map((target) => join(dirname(path), target));
}
