/** How a part of an answer is set off: with colour codes on a terminal that shows them, otherwise not at all. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** What draws a figure: bars, numbers to type. */
  readonly accent: (text: string) => string;
  /** What the reader should question. */
  readonly warning: (text: string) => string;
}

const same = (text: string): string => text;

export const plainStyle: Style = { bold: same, dim: same, accent: same, warning: same };

export const colourStyle: Style = { bold: code(1, 22), dim: code(2, 22), accent: code(36, 39), warning: code(33, 39) };

/** Every piece opens and closes its own code, so that a line can be cut off from the next. */
function code(open: number, close: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\x1b[${open}m${text}\x1b[${close}m`);
}
