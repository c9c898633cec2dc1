import { readFileSync } from 'node:fs';
import type { Locale } from '../../../src/domain/locale.ts';
import { toBeneficiaryKey } from '../../../src/domain/project.ts';
import type { OrganisationName } from './language.ts';

/** Reads a language's `organisations.tsv`: the key, then the name in each form of the header. `-` is a form that means something else. */
export function readOrganisationNames(locale: Locale): readonly OrganisationName[] {
  const [header = '', ...lines] = readFileSync(new URL(`${locale}/organisations.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split('\t').slice(1);
  return lines.map((line) => {
    const [key = '', ...texts] = line.split('\t');
    if (texts.length !== columns.length) throw new Error(`${locale}/organisations.tsv: "${line}" has not one text for each form`);
    const forms = columns.map((column, index) => [column, texts[index] ?? ''] as const).filter(([, text]) => text !== '-');
    return { key: toBeneficiaryKey(key), forms: Object.fromEntries(forms) };
  });
}
