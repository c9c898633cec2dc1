import { crc32, inflateRawSync } from 'node:zlib';
import { RefusedFile } from './refused-file.ts';
import type { TableLimits } from './table-limits.ts';

/** Parts of workbooks that hold no cells: pictures, printers' settings, macros, comments, thumbnails. */
const withoutCells =
  /^(?:xl\/(?:media|drawings|embeddings|printerSettings|charts|activeX|ctrlProps|customProperty|theme|threadedComments)\/|xl\/comments|xl\/vbaProject|Pictures\/|Thumbnails\/|Object \d|docProps\/)/i;

/** So much may come out of any archive, however small: a list of equal rows packs very well. */
const alwaysAllowed = 32 * 2 ** 20;

const directoryEntry = 0x0201_4b50;
const localEntry = 0x0403_4b50;
const endOfDirectory = 0x0605_4b50;

/**
 * Unpacks an archive's entries that may matter, by its central directory.
 *
 * What the directory says of sizes is looked at first and then not believed: nothing is unpacked beyond the limits, whatever it says.
 *
 * @throws RefusedFile where the archive is too large, encrypted or broken.
 */
export function unpackZip(bytes: Uint8Array, limits: TableLimits): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file, limits);
  const most = Math.min(limits.unpackedBytes, Math.max(alwaysAllowed, file.length * limits.unpackedRatio));
  const declared = entries.reduce((total, { size }) => total + size, 0);
  if (declared > most) throw new RefusedFile('unpacks-too-large', `${declared} bytes`);
  const unpacked = new Map<string, Buffer>();
  let left = most;
  for (const entry of entries) {
    if (entry.name.endsWith('/') || withoutCells.test(entry.name) || unpacked.has(entry.name)) continue;
    const content = unpackEntry(file, entry, left);
    if (crc32(content) !== entry.checksum) throw broken(entry.name);
    left -= content.length;
    unpacked.set(entry.name, content);
  }
  return unpacked;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function readDirectory(file: Buffer, limits: TableLimits): readonly Entry[] {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endOfDirectory) throw broken('no directory');
  const count = file.readUInt16LE(end + 10);
  if (count > limits.entries) throw new RefusedFile('unpacks-too-large', `${count} entries`);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let each = 0; each < count; each += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== directoryEntry) throw broken('directory');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackEntry(file: Buffer, { name, flags, method, packed, offset }: Entry, most: number): Buffer {
  if ((flags & 0x2041) !== 0) throw new RefusedFile('encrypted', name);
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localEntry) throw broken(name);
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) throw broken(name);
  const content = file.subarray(start, start + packed);
  if (method === 0) {
    if (content.length > most) throw new RefusedFile('unpacks-too-large', name);
    return content;
  }
  if (method !== 8) throw broken(name);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if (error instanceof RangeError) throw new RefusedFile('unpacks-too-large', name);
    throw broken(name);
  }
}

function broken(part: string): RefusedFile {
  return new RefusedFile('broken-file', part);
}
