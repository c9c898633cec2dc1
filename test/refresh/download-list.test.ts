import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { downloadList } from '../../src/refresh/download-list.ts';
import { fileNameOf } from '../../src/refresh/download-name.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let answer: Handler;
let base: string;
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});

beforeEach(async () => {
  asked.length = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const limits = { bytes: 100_000, timeMs: 5_000, redirects: 5 };
const load = (path = '/lists/projects.csv', memory: Parameters<typeof downloadList>[1] = null, more: object = {}) =>
  downloadList(`${base}${path}`, memory, { ...limits, ...more });
const sendList: Handler = (_request, response) => response.end('name,funding\nHarbour,1\n');

test('a list is loaded with its name', async () => {
  answer = sendList;
  const loaded = await load();
  expect(loaded).toMatchObject({ status: 'loaded', fileName: 'projects.csv' });
  expect(loaded.status === 'loaded' && Buffer.from(loaded.bytes).toString()).toBe('name,funding\nHarbour,1\n');
});

test('the server is asked whether there is anything new, and believed', async () => {
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
    return response.setHeader('etag', '"v1"').setHeader('last-modified', 'Tue, 05 Mar 2024 10:00:00 GMT').end('name\nHarbour\n');
  };
  const first = await load();
  if (first.status !== 'loaded') throw new Error('not loaded');
  expect(await load('/lists/projects.csv', first.memory)).toEqual({ status: 'same' });
  expect(asked[1]?.headers['if-modified-since']).toBe('Tue, 05 Mar 2024 10:00:00 GMT');
});

test('the same contents are nothing new, also from a server that does not say so', async () => {
  answer = sendList;
  const first = await load();
  if (first.status !== 'loaded') throw new Error('not loaded');
  expect(await load('/lists/projects.csv', first.memory)).toEqual({ status: 'same' });
});

test('what is known of one address is not told to another', async () => {
  answer = (_request, response) => response.setHeader('etag', '"v1"').end('name\nHarbour\n');
  const first = await load();
  if (first.status !== 'loaded') throw new Error('not loaded');
  expect(await load('/other.csv', first.memory)).toMatchObject({ status: 'loaded' });
  expect(asked[1]?.headers['if-none-match']).toBeUndefined();
});

test('redirects are followed, and give the list its name', async () => {
  answer = (request, response) => {
    if (request.url === '/old') return response.writeHead(301, { location: '/new/list.xlsx' }).end();
    return sendList(request, response);
  };
  expect(await load('/old')).toMatchObject({ status: 'loaded', fileName: 'list.xlsx' });
});

describe('refused, with the reason', () => {
  const fault = async (...asking: Parameters<typeof load>) => {
    const loaded = await load(...asking);
    return loaded.status === 'failed' ? loaded.fault : loaded;
  };

  test('a circle of redirects', async () => {
    answer = (_request, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await fault()).toEqual({ code: 'too-many-redirects' });
    expect(asked).toHaveLength(6);
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/list.csv', 'data:text/csv,name', 'http://user:secret@127.0.0.1/'])(
    'a redirect to %s',
    async (location) => {
      answer = (_request, response) => response.writeHead(302, { location }).end();
      expect(await fault()).toEqual({ code: 'redirected-elsewhere' });
    },
  );

  test.each(['file:///etc/passwd', 'ftp://example.org/list.csv', 'not an address', 'https://user:secret@example.org/list.csv'])(
    'the address %s',
    async (address) => {
      expect(await downloadList(address, null)).toEqual({ status: 'failed', fault: { code: 'bad-address' } });
    },
  );

  test('a page that is not there, or a server in trouble', async () => {
    answer = (_request, response) => response.writeHead(404).end('nothing here');
    expect(await fault()).toEqual({ code: 'bad-status', status: 404 });
    answer = (_request, response) => response.writeHead(503).end();
    expect(await fault()).toEqual({ code: 'bad-status', status: 503 });
  });

  test('"not modified" to whoever has nothing yet', async () => {
    answer = (_request, response) => response.writeHead(304).end();
    expect(await fault()).toEqual({ code: 'bad-status', status: 304 });
  });

  test('less than the server said', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('name,funding\nHarb');
      setImmediate(() => response.destroy());
    };
    expect(await fault()).toEqual({ code: 'cut-short' });
  });

  test('a connection that breaks within a chunk', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('name,funding\nHarb');
      setImmediate(() => response.socket?.destroy());
    };
    expect(await fault()).toEqual({ code: 'cut-short' });
  });

  test('more than the limit, before it is loaded where the server says so', async () => {
    answer = (_request, response) => response.writeHead(200, { 'content-length': '100001' }).end('a'.repeat(100_001));
    expect(await fault()).toEqual({ code: 'too-large', limitBytes: 100_000 });
  });

  test('more than the limit, while it is loaded where it never ends', async () => {
    let sent = 0;
    answer = (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += 10_000;
          if (!response.write('a'.repeat(10_000))) return void response.once('drain', more);
        }
      };
      more();
    };
    expect(await fault()).toEqual({ code: 'too-large', limitBytes: 100_000 });
    expect(sent).toBeLessThan(50_000_000);
  });

  test('little that unpacks to much', async () => {
    const { gzipSync } = await import('node:zlib');
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('a'.repeat(20_000_000)));
    expect(await fault()).toEqual({ code: 'too-large', limitBytes: 100_000 });
  });

  test('a server that does not answer, or stops in the middle', async () => {
    answer = () => undefined;
    expect(await fault('/slow', null, { timeMs: 50 })).toEqual({ code: 'too-slow', limitMs: 50 });
    answer = (_request, response) => void response.write('name');
    expect(await fault('/slow', null, { timeMs: 50 })).toEqual({ code: 'too-slow', limitMs: 50 });
  });

  test('nothing at all', async () => {
    answer = (_request, response) => response.end();
    expect(await fault()).toEqual({ code: 'empty' });
  });

  test('a server that is not there', async () => {
    expect(await downloadList('http://127.0.0.1:1/list.csv', null, limits)).toEqual({
      status: 'failed',
      fault: { code: 'unreachable', reason: expect.any(String) },
    });
  });
});

test.each([
  ['https://a.example/lists/amif.xlsx?key=1', null, null, 'amif.xlsx'],
  ['https://a.example/download?id=7', 'attachment; filename="list 2024.csv"', null, 'list 2024.csv'],
  ['https://a.example/download', "attachment; filename=x; filename*=UTF-8''hankkeet%20%C3%A4.xlsx", null, 'hankkeet ä.xlsx'],
  ['https://a.example/', 'attachment; filename="../../etc/passwd"', 'text/csv', 'passwd.csv'],
  ['https://a.example/', 'attachment; filename="..\\\\..\\\\boot.ini"', null, 'boot.ini'],
  ['https://a.example/', null, 'text/html; charset=utf-8', 'list.html'],
  ['https://a.example/export', null, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'export.xlsx'],
  ['https://a.example/export', null, null, 'export'],
  ['https://a.example/%00%0a.csv', null, null, 'csv'],
])('what is loaded from %s (%s, %s) is called %s', (address, disposition, type, name) => {
  expect(fileNameOf(address, disposition, type)).toBe(name);
});
