import { spawnSync } from 'node:child_process';

/** As wide as a phone; the page is drawn at twice its size. */
const width = 430;

/** Chromium measures before it draws, so that a picture is as high as its page. */
const measured = '<body data-height="';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  /** @throws Error where there is no Chromium, or it cannot draw. */
  readonly photograph: (page: string, picture: string) => void;
}

export function openBrowser(program = 'chromium'): Browser {
  return {
    photograph(page, picture) {
      const dom = start(program, ['--dump-dom', '--virtual-time-budget=1000', page]);
      const height = Number(dom.split(measured)[1]?.split('"')[0] ?? 900);
      start(program, [`--screenshot=${picture}`, `--window-size=${width},${height}`, page]);
    },
  };
}

function start(program: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(program, [...flags, ...args], { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`${program} cannot be started: apt install chromium`, { cause: error });
  return stdout;
}
