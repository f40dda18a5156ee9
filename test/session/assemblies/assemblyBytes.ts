/** The bytes of a file that is an assembly of that name and version and holds nothing else: headers, a module, a manifest. */
export function assemblyBytes(name: string, version: readonly number[], isSigned = false): Buffer {
  const texts = Buffer.from(`\0${name}\0`);
  const tables = Buffer.concat([
    // Which tables there are: Module and Assembly, one row each.
    numbers([4, 0], [1, 2], [1, 0], [1, 0], [1, 1], [4, 1], [4, 1], [4, 0], [4, 0], [4, 1], [4, 1]),
    // Module: generation, name, three identifiers; Assembly: hash, version, flags, key, name, culture.
    numbers([2, 0], [2, 1], [2, 0], [2, 0], [2, 0]),
    numbers([4, 0x8004], ...version.map((part) => [2, part] as const), [4, 0], [2, isSigned ? 1 : 0], [2, 1], [2, 0]),
  ]);
  const runtime = Buffer.from("v4.0.30319\0\0");
  const first = 16 + runtime.length + 4 + (8 + 4) + (8 + 12);
  const metadata = Buffer.concat([
    numbers([4, 0x424a5342], [2, 1], [2, 1], [4, 0], [4, runtime.length]),
    runtime,
    numbers([2, 0], [2, 2]),
    numbers([4, first], [4, tables.length]),
    Buffer.from("#~\0\0"),
    numbers([4, first + tables.length], [4, texts.length]),
    Buffer.from("#Strings\0\0\0\0"),
    tables,
    texts,
  ]);
  const body = Buffer.concat([
    numbers([4, 72], [2, 2], [2, 5], [4, address + 72], [4, metadata.length]),
    Buffer.alloc(56),
    metadata,
  ]);
  const headers = Buffer.alloc(fileAlignment);
  headers.write("MZ");
  headers.writeUInt32LE(0x80, 0x3c);
  headers.write("PE\0\0", 0x80);
  headers.writeUInt16LE(1, 0x86);
  headers.writeUInt16LE(224, 0x94);
  headers.writeUInt16LE(0x10b, 0x98);
  headers.writeUInt32LE(address, 0x98 + 96 + 14 * 8);
  const section = 0x98 + 224;
  headers.write(".text", section);
  for (const [at, value] of [
    [8, body.length],
    [12, address],
    [16, body.length],
    [20, fileAlignment],
  ])
    headers.writeUInt32LE(value, section + at);
  return Buffer.concat([headers, body]);
}

const address = 0x2000;
const fileAlignment = 0x200;

function numbers(...parts: readonly (readonly [size: number, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntLE(value, 0, size);
      return buffer;
    }),
  );
}
