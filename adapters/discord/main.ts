// `npm run discord:register`, and one shard's process. It alone touches `process` here.
import process from 'node:process';
import { runRegister } from './run-register.ts';
import { readDiscordSettings } from './settings.ts';

try {
  process.loadEnvFile();
} catch {
  // Usually there is none, or the environment says it all.
}
process.exitCode = await runRegister(process.argv.slice(2), readDiscordSettings(process.env), process.env['HANKEBOTTI_LOCALE'], {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
