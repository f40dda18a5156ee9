import { checkStop, claimMemory } from "../../../base/budget.ts";
import { joinBytes } from "../../../base/joinBytes.ts";
import { unpackedLimit } from "../../../base/unpackedLimit.ts";
import { packedData, unpackedData, unpacksTooLarge } from "../System.IO/compressedStream.ts";
import { crc32 } from "./crc32.ts";
import { encryptEntry } from "./encryptEntry.ts";

/** An entry of a zip archive; the name of a folder ends in a separator, and it has no bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the zone's clock showed it, in milliseconds since 1970. */
  readonly modified: number;
}

/** One that an archive has. */
export interface StoredZipEntry extends ZipEntry {
  /** Bytes that it takes in the archive. */
  readonly packedLength: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

export type ZipLevel = "Optimal" | "Fastest" | "NoCompression";

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
/** "Deflate"; 0 is "stored". */
const deflated = 8;
/** Names are UTF-8. */
const utf8Flag = 0x800;
const encryptedFlag = 1;

/** The bytes of an archive with these entries (the format of PKWARE's APPNOTE, without its 64-bit form). */
export function writeZip(entries: readonly ZipEntry[], level: ZipLevel, password: string | null = null): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const plain = level === "NoCompression" || entry.bytes.length === 0 ? entry.bytes : pack(entry.bytes, level);
    const checksum = crc32(entry.bytes);
    const packed = password === null ? plain : encryptEntry(plain, checksum, password);
    const common = record(26, (view) => {
      view.setUint16(0, 20, true);
      view.setUint16(2, password === null ? utf8Flag : utf8Flag | encryptedFlag, true);
      view.setUint16(4, plain === entry.bytes ? 0 : deflated, true);
      view.setUint32(6, dosTime(entry.modified), true);
      view.setUint32(10, checksum, true);
      view.setUint32(14, packed.length, true);
      view.setUint32(18, entry.bytes.length, true);
      view.setUint16(22, name.length, true);
    });
    const local = [signature(localSignature), common, name, packed];
    const tail = record(14, (view) => view.setUint32(10, offset, true));
    directory.push(signature(centralSignature), Uint8Array.of(20, 0), common, tail, name);
    parts.push(...local);
    offset += lengthOf(local);
  }
  const end = record(18, (view) => {
    view.setUint16(4, entries.length, true);
    view.setUint16(6, entries.length, true);
    view.setUint32(8, lengthOf(directory), true);
    view.setUint32(12, offset, true);
  });
  return joinBytes([...parts, ...directory, signature(endSignature), end]);
}

/** The entries of an archive; null where the bytes are none. */
export function readZip(bytes: Uint8Array): StoredZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end--;
  if (end < 0) return null;
  const entries: StoredZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  // Of all entries together: several may share the same packed bytes.
  let room = unpackedLimit(bytes.length);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    checkStop();
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) return null;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]));
    const start = view.getUint32(at + 42, true);
    if (start + 30 > bytes.length) return null;
    const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = bytes.subarray(content, content + view.getUint32(at + 20, true));
    const isPacked = view.getUint16(at + 10, true) === deflated;
    const unpacked = isPacked ? unpackedData(packed, "deflate", room) : packed;
    room -= unpacked.length;
    if (room < 0) throw unpacksTooLarge();
    claimMemory(unpacked.length);
    entries.push({
      name,
      bytes: Uint8Array.from(unpacked),
      modified: ofDosTime(view.getUint32(at + 12, true)),
      packedLength: packed.length,
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    });
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}

function pack(bytes: Uint8Array, level: ZipLevel): Uint8Array {
  return packedData(bytes, "deflate", level === "Fastest" ? 1 : 6);
}

/** Seconds in steps of two, from 1980 on: the date in the upper half. */
function dosTime(milliseconds: number): number {
  const date = new Date(Math.max(milliseconds, Date.UTC(1980, 0, 1)));
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function ofDosTime(value: number): number {
  const [day, time] = [value >>> 16, value & 0xffff];
  const [year, month, date] = [1980 + (day >> 9), ((day >> 5) & 15) - 1, day & 31];
  return Date.UTC(year, month, date, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

function record(length: number, fill: (view: DataView) => void): Uint8Array {
  const made = new Uint8Array(length);
  fill(new DataView(made.buffer));
  return made;
}

function signature(value: number): Uint8Array {
  return record(4, (view) => view.setUint32(0, value, true));
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
