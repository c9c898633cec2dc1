import { RefusedFile } from './refused-file.ts';

/** A chain of sectors ends with a number above this one. */
const lastSector = 0xffff_fff9;
const miniSize = 64;

/**
 * The streams of a compound file (the container of XLS), by their names.
 *
 * Our own few lines, because the library follows a chain of sectors that bites its own tail for ever. Here no chain is longer than the file.
 *
 * @throws RefusedFile where the container is broken.
 */
export function readCompoundFile(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) throw broken();
  const size = file.readUInt16LE(26) === 4 ? 4096 : 512;
  const most = Math.ceil(file.length / size);
  const next = readAllocation();
  const directory = read(file.readUInt32LE(48));
  const entries = [...Array(Math.floor(directory.length / 128)).keys()].map((index) => entryAt(directory, index * 128));
  const root = entries.find(({ type }) => type === 5);
  const mini = root === undefined ? Buffer.alloc(0) : read(root.start);
  const miniNext = read(file.readUInt32LE(60));
  const cutoff = file.readUInt32LE(56);
  const streams = new Map<string, Buffer>();
  for (const { name, type, start, size: length } of entries) {
    if (type !== 2 || streams.has(name)) continue;
    const content = length < cutoff ? readMini(start, length) : read(start);
    if (content.length < length && /^(?:workbook|book)$/i.test(name)) throw broken();
    streams.set(name, content.subarray(0, length));
  }
  return streams;

  /** For each sector the one that follows it. */
  function readAllocation(): Buffer {
    const sectors: number[] = [];
    for (let at = 76; at < 512; at += 4) sectors.push(file.readUInt32LE(at));
    let more = file.readUInt32LE(68);
    for (let count = 0; more <= lastSector && count < most; count += 1) {
      const list = sector(more);
      for (let at = 0; at + 4 < list.length; at += 4) sectors.push(list.readUInt32LE(at));
      more = list.length === size ? list.readUInt32LE(size - 4) : 0xffff_fffe;
    }
    return Buffer.concat(
      sectors
        .filter((each) => each < most)
        .slice(0, most)
        .map(sector),
    );
  }

  function sector(index: number): Buffer {
    const start = (index + 1) * size;
    return file.subarray(Math.min(start, file.length), Math.min(start + size, file.length));
  }

  function read(start: number): Buffer {
    return Buffer.concat(chain(start, next, most).map(sector));
  }

  function readMini(start: number, length: number): Buffer {
    const parts = chain(start, miniNext, Math.ceil(length / miniSize)).map((each) => mini.subarray(each * miniSize, (each + 1) * miniSize));
    return Buffer.concat(parts);
  }
}

function chain(start: number, next: Buffer, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = start; at <= lastSector && places.length < most; ) {
    places.push(at);
    if (at * 4 + 4 > next.length) break;
    at = next.readUInt32LE(at * 4);
  }
  return places;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function entryAt(directory: Buffer, at: number): Entry {
  const nameLength = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64)));
  return {
    name: directory.toString('utf16le', at, at + nameLength - 2),
    type: directory.readUInt8(at + 66),
    start: directory.readUInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
  };
}

function broken(): RefusedFile {
  return new RefusedFile('broken-file', 'compound file');
}
