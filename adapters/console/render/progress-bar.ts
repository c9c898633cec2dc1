import type { Terminal } from '../terminal.ts';

/** Files that are read faster than this need no bar. */
const shownAfterMs = 700;

const width = 30;

export interface ProgressBar {
  readonly onProgress: (part: number | null) => void;
  /** Leaves the line empty again. */
  readonly clear: () => void;
}

/** A bar on the errors' line, for a person alone: what a program reads stays clean. */
export function progressBar({ errors, interactive }: Terminal, label: string): ProgressBar {
  const startedMs = performance.now();
  let isShown = false;
  return {
    onProgress(part) {
      if (!interactive || performance.now() - startedMs < shownAfterMs) return;
      isShown = true;
      const filled = Math.round((part ?? 0) * width);
      errors.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${part === null ? '' : `${Math.floor(part * 100)} %`}`);
    },
    clear() {
      if (isShown) errors.write(`\r${' '.repeat(label.length + width + 8)}\r`);
      isShown = false;
    },
  };
}
