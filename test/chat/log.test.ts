import { expect, test } from 'vitest';
import { faultFields, newRequestId, openLog } from '../../src/chat/log.ts';

async function logged(write: (log: Awaited<ReturnType<typeof openLog>>) => void): Promise<string> {
  const lines: string[] = [];
  write(await openLog((line) => void lines.push(line)));
  return lines.join('');
}

test('a line is one JSON object with its level, time and message', async () => {
  const line = await logged((log) => log.info({ id: 'ab12', ms: 3 }, 'slack.answered'));
  expect(line.endsWith('\n')).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ level: 'info', id: 'ab12', ms: 3, msg: 'slack.answered' });
});

test.each([
  'xoxb-123456789012-abcdefABCDEF',
  'xoxp-1-2-3-deadbeef',
  'xapp-1-A0123-456-abcdef0123',
  'xoxe.xoxb-1-MS0yLTM0',
  'https://hooks.slack.com/commands/T1/2/abcdef',
  'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs',
])('no token gets into a line, in a field or in the message: %s', async (token) => {
  const line = await logged((log) => log.error({ token, at: `at x (${token})` }, `refused ${token}`));
  expect(line).not.toContain(token);
  expect(line).toMatch(/\[(?:token|address)\]/u);
});

test('of an error its kind, code and place are logged, never its words: they may quote a question', () => {
  const error = Object.assign(new TypeError('cannot read "paljonko Maija Meikäläinen sai"'), { code: 'ERR_X' });
  const fields = faultFields(error);
  expect(fields).toMatchObject({ error: 'TypeError', code: 'ERR_X' });
  expect(String(fields['at'])).toContain('log.test.ts');
  expect(JSON.stringify(fields)).not.toContain('Maija');
});

test('a message of several lines that looks like a stack stays out too', () => {
  const error = new Error('first\n    at Maija (question)');
  expect(JSON.stringify(faultFields(error))).not.toContain('Maija');
});

test('what is no error is named by its type', () => {
  expect(faultFields('paljonko thl sai')).toEqual({ error: 'string' });
});

test('ids are short, easy to read out, and differ', () => {
  const ids = new Set(Array.from({ length: 1_000 }, newRequestId));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/u);
});
