import type { ListDescription } from '../dataset/description-file.ts';
import { slugOf } from '../dataset/slug.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Locale, Localised } from '../domain/locale.ts';
import type { ListRead } from './read-list.ts';

/**
 * The description of a list that was read: what was stated of it, else what stood in its folder, else what its file shows.
 *
 * @param present - The description of the version that it renews: names of funds and objectives, what it does not hold; null for a new list.
 */
export function describeList(
  read: ListRead,
  present: ListDescription | null,
  { folderName, today }: { readonly folderName: string; readonly today: IsoDate },
): ListDescription {
  const { stated, fileName, currency, amountKind, areParts, updatedOn } = read;
  return {
    key: present?.key ?? (slugOf(folderName) || 'list'),
    title: stated.title === undefined ? (present?.title ?? everywhere(titleOf(fileName))) : everywhere(stated.title),
    publisher: stated.publisher === undefined ? (present?.publisher ?? null) : everywhere(stated.publisher),
    sourceUrl: stated.sourceUrl ?? present?.sourceUrl ?? null,
    // A version without a day is not of its predecessor's day.
    updatedOn,
    retrievedOn: today,
    currency,
    language: stated.language ?? present?.language ?? languageOf(read),
    amountKind: stated.amountKind ?? present?.amountKind ?? amountKind,
    rowsAre: areParts ? 'participations' : 'projects',
    fund: present?.fund ?? null,
    amountMeaning: present?.amountMeaning ?? null,
    notHeld: present?.notHeld ?? null,
    exampleTopic: present?.exampleTopic ?? null,
    objectives: present?.objectives ?? [],
  };
}

function everywhere(text: string): Localised {
  return { fi: text, en: text, sv: text };
}

/** `List_of_Operations-2016.xlsx` is called "List of Operations 2016" until somebody calls it something better. */
function titleOf(fileName: string): string {
  const name = fileName
    .replace(/\.[a-z\d]{2,5}$/iu, '')
    .replace(/[_\s-]+/gu, ' ')
    .trim();
  return name === '' ? fileName : name;
}

/** Of the three that the bot reads: the one whose words the headers have; English for any other. */
function languageOf({ report: { columns } }: ListRead): Locale {
  const headers = Object.values(columns).flat().join(' ').toLowerCase();
  if (/hank|toteutt|saaja|päätt|rahoit/u.test(headers)) return 'fi';
  return /projektnamn|stöd|belopp|bevilj/u.test(headers) ? 'sv' : 'en';
}
