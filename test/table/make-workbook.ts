import { makeZip } from './make-zip.ts';

interface Sheet {
  readonly name: string;
  /** The XML between the sheet's own tags. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Number formats; a cell's `s="1"` is the first one. */
  readonly formats?: readonly string[];
  readonly sharedStrings?: readonly string[];
  readonly is1904?: boolean;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** An XLSX file written by hand, after ECMA-376: no library has a say in what it holds. */
export function makeXlsx({ sheets, formats = [], sharedStrings = [], is1904 = false }: Workbook): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return makeZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${packages}/relationships"><Relationship Id="r" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${documents}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${at + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => `<Relationship Id="s${at + 1}" Type="${documents}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="t" Type="${documents}/styles" Target="styles.xml"/><Relationship Id="u" Type="${documents}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts count="${formats.length}">${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst ${main}>${sharedStrings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    },
    ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: `<worksheet ${main}>${xml}</worksheet>` })),
  ]);
}

/** A workbook with one sheet that has these rows' XML. */
export function oneSheet(
  rows: string,
  more: Omit<Workbook, 'sheets'> & { readonly before?: string; readonly after?: string } = {},
): Buffer {
  return makeXlsx({ ...more, sheets: [{ name: 'Lista', xml: `${more.before ?? ''}<sheetData>${rows}</sheetData>${more.after ?? ''}` }] });
}

/** An ODS file with this XML between the spreadsheet's tags. */
export function makeOds(tables: string, styles = ''): Buffer {
  return makeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content: odsContent(tables, styles) },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
  ]);
}

export function odsContent(tables: string, styles = ''): string {
  return `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
