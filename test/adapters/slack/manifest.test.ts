import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { searchCallback } from '../../../adapters/slack/render/search-window.ts';
import { scopes } from '../../../adapters/slack/scopes.ts';
import { isObject, type JsonObject, objectOf, objectsOf, textOf } from '../../stand-ins/slack/json.ts';

const folder = join(import.meta.dirname, '../../../adapters/slack');
const manifestText = readFileSync(join(folder, 'manifest.json'), 'utf8');
const manifest = objectOf(JSON.parse(manifestText));
const features = objectOf(manifest['features']);
const events = at(manifest, 'settings', 'event_subscriptions')['bot_events'];
const commands = objectsOf(features['slash_commands']).map(({ command }) => command);
const shortcuts = objectsOf(features['shortcuts']);

/** Everything that the adapter says to Slack, as it is written. */
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** What each method of the Web API needs, by https://docs.slack.dev/reference/methods; null needs none. */
const scopeOf: Readonly<Record<string, string | null>> = {
  'auth.test': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  filesUploadV2: 'files:write',
  'views.open': null,
  'views.push': null,
  'views.update': null,
  'views.publish': null,
};

/** What each event needs, by https://docs.slack.dev/reference/events. */
const scopeOfEvent: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.im': 'im:history',
  tokens_revoked: null,
};

test('the manifest asks for exactly the scopes that the program knows', () => {
  expect(at(manifest, 'oauth_config', 'scopes')).toEqual({ bot: [...scopes] });
});

test('the scopes are those that the calls, the events and the commands need: none is missing, none is spare', () => {
  const called = new Set(
    [...source.matchAll(/\bclient\.((?:auth|chat|views|files|conversations|users|bots|team)\.\w+|filesUploadV2)\b/gu)].map(
      ([, name]) => name ?? '',
    ),
  );
  expect([...called].sort()).toEqual(Object.keys(scopeOf).sort());
  const needed = [...called]
    .map((name) => scopeOf[name])
    .concat(
      listened().map((name) => scopeOfEvent[name]),
      'commands',
    );
  expect(new Set(needed.filter((scope) => scope !== null))).toEqual(new Set(scopes));
});

test('no method is called by its name, past this check', () => {
  expect(source).not.toMatch(/\bapiCall\(|\bclient\[/u);
});

test('the manifest subscribes to the events that are listened to, and to no other', () => {
  expect(Array.isArray(events) ? [...events].sort() : events).toEqual([...listened()].sort());
});

test('the manifest names the commands whose language is known, each once', () => {
  const known = [...source.matchAll(/'(\/[a-z]+)': '(?:fi|en|sv)'/gu)].map(([, name]) => name);
  expect([...commands].sort()).toEqual([...known].sort());
  expect(known).toHaveLength(3);
});

test('the shortcuts of the manifest are those that are listened to', () => {
  const heard = [...source.matchAll(/app\.shortcut\(\{ callback_id: ([\w']+), type: '(\w+)' \}/gu)].map(([, name, type]) => ({
    callback_id: name === 'searchCallback' ? searchCallback : name?.replaceAll("'", ''),
    type: type === 'message_action' ? 'message' : 'global',
  }));
  const stated = shortcuts.map(({ callback_id, type }) => ({ callback_id, type }));
  expect(stated).toEqual(expect.arrayContaining(heard));
  expect(stated).toHaveLength(heard.length);
});

test('every text fits where Slack shows it', () => {
  const { name, description, background_color } = at(manifest, 'display_information');
  expect(textOf(name).length).toBeLessThanOrEqual(35);
  expect(textOf(description).length).toBeLessThanOrEqual(140);
  expect(background_color).toMatch(/^#[0-9a-f]{6}$/u);
  expect(at(features, 'bot_user')['display_name']).toMatch(/^[a-z0-9._-]{1,80}$/u);
  for (const shortcut of shortcuts) {
    expect(textOf(shortcut['name']).length).toBeLessThanOrEqual(24);
    expect(textOf(shortcut['description']).length).toBeLessThanOrEqual(150);
  }
  for (const command of commands) expect(command).toMatch(/^\/[a-z]{1,31}$/u);
});

test('the manifest is one of Slack’s own type', () => {
  const file = join(import.meta.dirname, 'manifest-of-slack.ts');
  const text = `import type { webApi } from '@slack/bolt';\nexport const manifest: webApi.AppsManifestValidateArguments['manifest'] = ${manifestText};\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

/** The events that the adapter listens to, as a manifest names them. */
function listened(): readonly string[] {
  return [...source.matchAll(/app\.event\('(\w+)'/gu)].map(([, name]) => (name === 'message' ? 'message.im' : (name ?? '')));
}

function at(object: JsonObject, ...path: readonly string[]): JsonObject {
  return path.reduce((inner, name) => {
    const next = inner[name];
    if (!isObject(next)) throw new Error(`No ${name}`);
    return next;
  }, object);
}
