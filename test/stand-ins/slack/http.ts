import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject, type JsonObject, parseJson } from './json.ts';

/** What is sent back. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: JsonObject | string;
}

export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

export function sendReply(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

/** In a form these come as JSON, and those as the words true and false. */
const jsonFields = ['blocks', 'view', 'attachments', 'files', 'metadata'];
const yesOrNoFields = ['unfurl_links', 'unfurl_media', 'mrkdwn', 'link_names', 'reply_broadcast', 'return_im', 'test'];

/** The arguments of a call, whether they came as JSON, as a form or in the address. */
export function readArguments(request: IncomingMessage, body: Buffer, query: URLSearchParams): JsonObject {
  const text = body.toString();
  if (request.headers['content-type']?.includes('json')) {
    const parsed = parseJson(text);
    return isObject(parsed) ? parsed : {};
  }
  const fields = [...query, ...new URLSearchParams(text)];
  return Object.fromEntries(fields.map(([name, value]): [string, unknown] => [name, readField(name, value)]));
}

function readField(name: string, value: string): unknown {
  if (yesOrNoFields.includes(name)) return value === 'true' || value === '1';
  return jsonFields.includes(name) ? (parseJson(value) ?? value) : value;
}
