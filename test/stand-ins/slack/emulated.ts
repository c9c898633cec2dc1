import { createEmulator } from 'emulate';
import { isObject, type JsonObject } from './json.ts';
import type { WorkspaceSeed } from './options.ts';

/*
 * What npm `emulate` keeps for us: views (modals, their stack and hashes, App Home) and the three steps of a file upload, told by
 * somebody who is not the author of the bot. Messages are kept in message-store.ts: emulate counts 5,000 calls an hour for a token,
 * keeps every message for good, knows one workspace alone and checks no blocks, which neither a load nor a test of refusals stands.
 */

/** One workspace's views and files. People are called by their names here: emulate makes up its own ids. */
export interface EmulatedSlack {
  call(method: string, args: JsonObject): Promise<JsonObject>;
  /** The second step of an upload. */
  upload(fileId: string, contentType: string, body: Buffer): Promise<boolean>;
  /** The bytes of a finished upload, as emulate hands them out. */
  download(fileId: string, name: string): Promise<Buffer>;
  close(): Promise<void>;
}

const tokenCount = 100;
/** Below the 5,000 calls that emulate allows a token. */
const callsPerToken = 4_500;

export async function startEmulated({ name, people }: WorkspaceSeed): Promise<EmulatedSlack> {
  const bot = 'hankebotti';
  const tokens = Array.from({ length: tokenCount }, (_, index) => ({ token: `front-${index}`, user: bot }));
  const users = [...people, bot].map((user) => ({ name: user }));
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: { team: { name }, users, tokens } } });
  const origin = emulator.url.replace('localhost', '127.0.0.1');
  let calls = 0;

  const authorization = (): string => {
    calls += 1;
    return `Bearer front-${Math.floor(calls / callsPerToken) % tokenCount}`;
  };
  return {
    call: async (method, args) => {
      const headers = { authorization: authorization(), 'content-type': 'application/json' };
      const response = await fetch(`${origin}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
      const answer: unknown = await response.json();
      if (!isObject(answer) || typeof answer['ok'] !== 'boolean') throw new Error(`emulate: ${method}: ${JSON.stringify(answer)}`);
      return answer;
    },
    upload: async (fileId, contentType, body) => {
      const headers = { 'content-type': contentType };
      const response = await fetch(`${origin}/upload/v1/${fileId}`, { method: 'POST', headers, body: new Uint8Array(body) });
      await response.arrayBuffer();
      return response.ok;
    },
    download: async (fileId, fileName) => {
      const headers = { authorization: authorization() };
      const response = await fetch(`${origin}/files-pri/${fileId}/${encodeURIComponent(fileName)}`, { headers });
      if (!response.ok) throw new Error(`emulate: ${fileId}: ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    close: () => emulator.close(),
  };
}
