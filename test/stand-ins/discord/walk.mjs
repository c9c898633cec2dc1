// Discord for a person at a terminal: node test/stand-ins/discord/walk.mjs [port], and the bot in another one.
import { createViteServer } from 'vitest/node';

const vite = await createViteServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
/** @type {Partial<typeof import('./walk.ts')>} */
const { walk } = await vite.ssrLoadModule(new URL('walk.ts', import.meta.url).pathname);
await walk?.(process.stdin, console.log, { port: Number(process.argv[2] ?? 0) });
await vite.close();
