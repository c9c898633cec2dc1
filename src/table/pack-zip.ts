import { crc32 } from 'node:zlib';

/** Packs entries without compressing them: the one archive that a library gets to see holds what was unpacked within the limits. */
export function packZip(entries: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const shape = Buffer.alloc(26);
    shape.writeUInt16LE(20, 0);
    shape.writeUInt32LE(crc32(content), 10);
    shape.writeUInt32LE(content.length, 14);
    shape.writeUInt32LE(content.length, 18);
    shape.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), shape, nameBytes, content);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shape, rest, nameBytes);
    offset += 4 + shape.length + nameBytes.length + content.length;
  }
  const size = directory.reduce((total, { length }) => total + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
