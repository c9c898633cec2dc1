/** What this file needs of the library's ZIP part, which comes without types. */
export interface ZipLibrary {
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): Zip;
  find(zip: Zip, path: string): { content: Uint8Array; size: number } | null;
  write(zip: Zip, options: { readonly fileType: 'zip'; readonly type: 'buffer'; readonly compression: true }): Uint8Array;
}

type Zip = Readonly<Record<string, unknown>>;

const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/**
 * Keeps the first row of a workbook's first sheet in view, and packs the file.
 *
 * The library writes no panes (SheetJS issue 1371), so the element is put into the sheet that it wrote.
 *
 * @throws Error if the sheet has no view where the library used to write one.
 */
export function freezeHeader(workbook: Uint8Array, zips: ZipLibrary): Uint8Array {
  const zip = zips.read(workbook, { type: 'buffer' });
  const sheet = zips.find(zip, '/xl/worksheets/sheet1.xml');
  const xml = sheet === null ? '' : new TextDecoder().decode(sheet.content);
  const frozen = xml.replace(/<sheetView ([^>]*)\/>/, `<sheetView $1>${pane}</sheetView>`);
  if (sheet === null || frozen === xml)
    throw new Error('The workbook has no sheet view to freeze: does this version of @e965/xlsx write another one?');
  sheet.content = Buffer.from(frozen);
  sheet.size = sheet.content.length;
  return zips.write(zip, { fileType: 'zip', type: 'buffer', compression: true });
}
