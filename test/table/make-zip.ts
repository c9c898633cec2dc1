import { crc32, deflateRawSync } from 'node:zlib';

interface Packed {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** What the directory says of the unpacked size, where it lies. */
  readonly declaredSize?: number;
  readonly flags?: number;
}

/** Packs an archive the way spreadsheet programs do. */
export function makeZip(entries: readonly Packed[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize, flags = 0 } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const size = declaredSize ?? plain.length;
    const shape = [
      u16(20),
      u16(flags),
      u16(8),
      u32(0),
      u32(crc32(plain)),
      u32(packed.length),
      u32(size),
      u16(Buffer.byteLength(name)),
      u16(0),
    ];
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...shape, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), u16(20), ...shape, u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = [Buffer.from('PK\x05\x06'), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(list.length), u32(offset), u16(0)];
  return Buffer.concat([...files, list, ...end]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
