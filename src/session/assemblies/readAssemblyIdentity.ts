import type { AssemblyIdentity } from "../../objects/types/LoadedAssembly.ts";

/**
 * The identity of the assembly in a file of bytes, null where it is none. What is read: the headers of the portable
 * executable, the header of the common language runtime, the root of the metadata and its table Assembly (ECMA-335,
 * partition II, 22.2, 24.2 and 25). Bytes that end too early are no assembly.
 */
export function readAssemblyIdentity(bytes: Uint8Array): AssemblyIdentity | null {
  try {
    return identityIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function identityIn(file: DataView): AssemblyIdentity | null {
  const root = metadataRoot(file);
  if (root === null || file.getUint32(root, true) !== 0x424a5342) return null;
  const streams = streamsAt(file, root);
  const tables = streams.get("#~");
  const texts = streams.get("#Strings");
  if (tables === undefined || texts === undefined) return null;
  return assemblyRow(file, tables, texts);
}

/** Where the metadata begins in the file; null without a header of the common language runtime. */
function metadataRoot(file: DataView): number | null {
  if (file.getUint16(0, true) !== 0x5a4d) return null;
  const header = file.getUint32(0x3c, true);
  if (file.getUint32(header, true) !== 0x4550) return null;
  const sectionCount = file.getUint16(header + 6, true);
  const optional = header + 24;
  const sections = optional + file.getUint16(header + 20, true);
  const directories = optional + (file.getUint16(optional, true) === 0x20b ? 112 : 96);
  const runtime = fileOffset(file, sections, sectionCount, file.getUint32(directories + 14 * 8, true));
  return runtime && fileOffset(file, sections, sectionCount, file.getUint32(runtime + 8, true));
}

/** The place in the file of what lies at an address when it is loaded. */
function fileOffset(file: DataView, sections: number, count: number, address: number): number | null {
  for (let at = sections; address > 0 && at < sections + count * 40; at += 40) {
    const start = file.getUint32(at + 12, true);
    if (address >= start && address < start + file.getUint32(at + 16, true))
      return address - start + file.getUint32(at + 20, true);
  }
  return null;
}

function streamsAt(file: DataView, root: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let at = root + 16 + file.getUint32(root + 12, true);
  const count = file.getUint16(at + 2, true);
  at += 4;
  for (let index = 0; index < count; index++) {
    const name = textAt(file, at + 8);
    found.set(name, root + file.getUint32(at, true));
    at += 8 + Math.ceil((name.length + 1) / 4) * 4;
  }
  return found;
}

function textAt(file: DataView, start: number): string {
  let end = start;
  while (file.getUint8(end) !== 0) end++;
  return new TextDecoder().decode(new Uint8Array(file.buffer, file.byteOffset + start, end - start));
}

function assemblyRow(file: DataView, tables: number, texts: number): AssemblyIdentity | null {
  const heaps = file.getUint8(tables + 6);
  const counts = new Array<number>(64).fill(0);
  let at = tables + 24;
  for (let table = 0; table < 64; table++) {
    const word = file.getUint32(tables + (table < 32 ? 8 : 12), true);
    if (((word >>> (table % 32)) & 1) === 0) continue;
    counts[table] = file.getUint32(at, true);
    at += 4;
  }
  if (counts[assemblyTable] === 0) return null;
  const sizeOf = (column: string) => columnSize(column, heaps, counts);
  for (let table = 0; table < assemblyTable; table++)
    at += counts[table] * rowColumns[table].split(" ").reduce((sum, column) => sum + sizeOf(column), 0);
  const index = (place: number, size: number) =>
    size === 4 ? file.getUint32(place, true) : file.getUint16(place, true);
  const name = at + 16 + sizeOf("blob");
  const version = [4, 6, 8, 10].map((offset) => file.getUint16(at + offset, true)).join(".");
  return {
    name: textAt(file, texts + index(name, sizeOf("text"))),
    version,
    culture: textAt(file, texts + index(name + sizeOf("text"), sizeOf("text"))),
    isSigned: index(at + 16, sizeOf("blob")) !== 0,
  };
}

/** Bytes of a column: a number, an index of a heap, of a table ("t04"), or of one of several ("2:t02,t01,t1b"). */
function columnSize(column: string, heaps: number, counts: readonly number[]): number {
  if (column === "text") return (heaps & 1) === 0 ? 2 : 4;
  if (column === "guid") return (heaps & 2) === 0 ? 2 : 4;
  if (column === "blob") return (heaps & 4) === 0 ? 2 : 4;
  if (!column.includes("t")) return Number(column);
  const [bits, names] = column.includes(":") ? column.split(":") : ["0", column];
  const most = Math.max(...names.split(",").map((name) => counts[Number.parseInt(name.slice(1), 16)]));
  return most < 2 ** (16 - Number(bits)) ? 2 : 4;
}

const assemblyTable = 0x20;
const typeDefOrRef = "2:t02,t01,t1b";
const hasCustomAttribute = "5:t06,t04,t01,t02,t08,t09,t0a,t00,t0e,t17,t14,t11,t1a,t1b,t20,t23,t26,t27,t28,t2a,t2c,t2b";

/** The columns of the tables before Assembly, in the order of their numbers (ECMA-335, II.22). */
const rowColumns: readonly string[] = [
  "2 text guid guid guid",
  "2:t00,t1a,t23,t01 text text",
  `4 text text ${typeDefOrRef} t04 t06`,
  "t04",
  "2 text blob",
  "t06",
  "4 2 2 text blob t08",
  "t08",
  "2 2 text",
  `t02 ${typeDefOrRef}`,
  "3:t02,t01,t1a,t06,t1b text blob",
  "2 2:t04,t08,t17 blob",
  `${hasCustomAttribute} 3:t06,t0a blob`,
  "1:t04,t08 blob",
  "2 2:t02,t06,t20 blob",
  "2 4 t02",
  "4 t04",
  "blob",
  "t02 t14",
  "t14",
  `2 text ${typeDefOrRef}`,
  "t02 t17",
  "t17",
  "2 text blob",
  "2 t06 1:t14,t17",
  "t02 1:t06,t0a 1:t06,t0a",
  "text",
  "blob",
  "2 1:t04,t06 text t1a",
  "4 t04",
  "4 4",
  "4",
];
