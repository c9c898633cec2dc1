import type { IncomingMessage } from 'node:http';
import { readBody as readBytes } from '../slack/http.ts';

/** A file as it came. */
export interface UploadedFile {
  /** As `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly size: number;
}

export interface ReadBody {
  /** Undefined where nothing was sent. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** JSON, or a form with JSON under `payload_json` and files beside it. @returns Undefined where it is neither. */
export async function readBody(request: IncomingMessage): Promise<ReadBody | undefined> {
  const raw = await readBytes(request);
  if (raw.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  try {
    if (type.startsWith('multipart/form-data')) return await readForm(raw, type);
    const body: unknown = JSON.parse(raw.toString());
    return { body, files: [] };
  } catch {
    return undefined;
  }
}

async function readForm(raw: Buffer, type: string): Promise<ReadBody> {
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  let body: unknown;
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = JSON.parse(value);
      continue;
    }
    const bytes = Buffer.from(await value.arrayBuffer());
    files.push({ field, name: value.name, contentType: value.type, bytes, size: bytes.length });
  }
  return { body, files };
}
