/**
 * What each column is called in the mapping file: its header as printed. Where several columns have one header, or a column has none, its
 * place from 1 tells it from others: `Amount #4`.
 */
export function columnNames(headers: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const header of headers) counts.set(plain(header), (counts.get(plain(header)) ?? 0) + 1);
  return headers.map((header, index) =>
    plain(header) !== '' && counts.get(plain(header)) === 1 ? header : `${plain(header)} #${index + 1}`.trim(),
  );
}

/** The column that is called so; null for none. White space does not count: a header is often broken into lines. */
export function columnNamed(headers: readonly string[], name: string): number | null {
  const place = columnNames(headers).findIndex((each) => plain(each) === plain(name));
  return place < 0 ? null : place;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
