import * as zlib from "node:zlib";
import { isJsonObject } from "../../base/isJsonObject.ts";
import { type ReadRoom, type StateFolder, stateNames } from "../folder/StateFolder.ts";
import { checksum } from "../journal/checksum.ts";
import { readCopy, writeCopy } from "../record/copies.ts";
import { StoreError } from "../StoreError.ts";
import { recordPieces } from "./documentText.ts";
import { type PartRecords, wholeRecords } from "./PartRecords.ts";
import type { PartRow } from "./PartsHead.ts";
import { PartText } from "./PartText.ts";
import { brokenAt, type PlainRecords, parseJson } from "./StoredDocument.ts";

const largestPart = 512 * 1024 * 1024 - 64;

export interface Glance {
  readonly records: PartRecords;
  kept(): PartRecords;
}

/** Null in a Node that has none. It costs a third of the checksum, and tells damage as well. */
const crc32: ((bytes: Uint8Array) => number) | null = zlib.crc32 ?? null;

/** Where the parts and indexes of one collection lie. Each content has a name of its own, so that none is ever changed. */
export class PartFiles {
  readonly collection: string;
  readonly folder: StateFolder;
  readonly #folderName: string;
  /** What parts that a person changed held before. */
  readonly #before = new Map<number, PlainRecords>();

  constructor(folder: StateFolder, collection: string) {
    this.folder = folder;
    this.collection = collection;
    this.#folderName = `${stateNames.collections}/${encodeURIComponent(collection)}`;
  }

  nameOf([number, , , sum]: PartRow): string {
    return `${this.#folderName}/${String(number).padStart(6, "0")}-${sum}.json`;
  }

  indexNameOf(index: string, sum: string): string {
    return `${this.#folderName}/${encodeURIComponent(index)}-${sum}.index`;
  }

  /** The records of a part as they were written; what differs from that is an error. `isBounded`: as in `parse`. */
  readWhole(row: PartRow, isBounded = false): PlainRecords {
    return this.#before.get(row[0]) ?? this.parse(this.#intact(row), this.nameOf(row), isBounded);
  }

  /** The same, each record for itself; a shape checks it before it is used. */
  read(row: PartRow): PartRecords {
    const before = this.#before.get(row[0]);
    return before ? wholeRecords(Object.entries(before)) : this.#recordsIn(row, this.#intact(row));
  }

  /**
   * The same for a glance, in bytes that the next glance takes over: who goes on with these records keeps what `kept` gives.
   */
  glance(row: PartRow, room: ReadRoom): Glance {
    const before = this.#before.get(row[0]);
    const records = before ? wholeRecords(Object.entries(before)) : this.#recordsIn(row, this.#glanced(row, room));
    const kept = records instanceof PartText ? () => records.copy((bytes) => this.#whole(row, bytes)) : () => records;
    return { records, kept };
  }

  #recordsIn(row: PartRow, bytes: Buffer): PartRecords {
    const whole = (): PlainRecords => this.#whole(row, bytes);
    return PartText.read(bytes, row[1], whole) ?? wholeRecords(Object.entries(whole()));
  }

  #whole(row: PartRow, bytes: Buffer): PlainRecords {
    return this.parse(bytes, this.nameOf(row), true);
  }

  /** The bytes of a part with the checksum that they were written with. */
  #intact(row: PartRow): Buffer {
    return this.#checked(row, (bytes) => checksum(bytes) === row[3]);
  }

  /** The same for a glance, with the CRC-32 where there is one. */
  #glanced(row: PartRow, room: ReadRoom): Buffer {
    const [, , , sum, cyclic] = row;
    const isIntact = (bytes: Buffer): boolean =>
      crc32 && cyclic !== undefined ? crc32(bytes) === cyclic : checksum(bytes) === sum;
    return this.#checked(row, isIntact, room);
  }

  #checked(row: PartRow, isIntact: (bytes: Buffer) => boolean, room?: ReadRoom): Buffer {
    const name = this.nameOf(row);
    const bytes = this.folder.read(name, largestPart, room);
    if (!bytes) throw new StoreError("StorePartMissing", { file: this.folder.fileOf(name), records: row[1] });
    if (!isIntact(bytes)) throw new StoreError("StorePartChanged", { file: this.folder.fileOf(name) });
    return bytes;
  }

  /** The records in the text of a part, whoever wrote it; `isBounded`: each is checked by a shape before it is used. */
  parse(bytes: Buffer, name: string, isBounded = false): PlainRecords {
    const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
    const file = this.folder.fileOf(name);
    const raw = parseJson(text, file, isBounded);
    const broken = (path: readonly (string | number)[], what: string): StoreError => brokenAt(text, file, path, what);
    if (!isJsonObject(raw) || raw.collection !== this.collection)
      throw broken(["collection"], `expected the collection '${this.collection}'`);
    if (!isJsonObject(raw.records)) throw broken(["records"], "records: expected an object");
    for (const [key, record] of Object.entries(raw.records))
      if (!isJsonObject(record)) throw broken(["records", key], `${JSON.stringify(key)}: expected an object`);
    return raw.records as PlainRecords;
  }

  /** The records of a part before and after a person changed it, and its file; null for one that is as it was written. */
  edited(row: PartRow): readonly [PlainRecords, PlainRecords, string] | null {
    const name = this.nameOf(row);
    const file = this.folder.fileOf(name);
    const bytes = this.folder.read(name, largestPart) ?? Buffer.alloc(0);
    if (checksum(bytes) === row[3]) return null;
    const after = this.parse(bytes, name);
    const before = this.readBefore(row);
    if (!before) throw new StoreError("StorePartChanged", { file });
    this.#before.set(row[0], before);
    return [before, after, file];
  }

  /** The records of a part whatever its checksum; null when it is missing. */
  readAnyway(row: PartRow): PlainRecords | null {
    const bytes = this.folder.read(this.nameOf(row), largestPart);
    return bytes && this.parse(bytes, this.nameOf(row));
  }

  /** What was written last, where its copy is still good. */
  readBefore(row: PartRow): PlainRecords | null {
    const copy = readCopy(this.folder, this.nameOf(row));
    return copy && checksum(copy) === row[3] ? this.parse(copy, this.nameOf(row)) : null;
  }

  write(number: number, records: readonly (readonly [string, object])[]): PartRow {
    const head = `{\n  "collection": ${JSON.stringify(this.collection)},\n  "records": `;
    const bytes = Buffer.from([head, ...recordPieces(records, "  "), "\n}\n"].join(""));
    const plain = [number, records.length, bytes.length, checksum(bytes)] as const;
    const row: PartRow = crc32 ? [...plain, crc32(bytes)] : plain;
    this.#put(this.nameOf(row), bytes);
    writeCopy(this.folder, this.nameOf(row), bytes);
    return row;
  }

  readIndex(index: string, sum: string): Buffer | null {
    const bytes = this.folder.read(this.indexNameOf(index, sum), largestPart);
    return bytes && checksum(bytes) === sum ? bytes : null;
  }

  writeIndex(index: string, bytes: Uint8Array): string {
    const sum = checksum(bytes);
    this.#put(this.indexNameOf(index, sum), bytes);
    return sum;
  }

  /** Of these parts, those that have another size than they were written with, or are younger than `written`. */
  suspects(rows: readonly PartRow[], written: number): readonly PartRow[] {
    const stats = this.folder.statAll(
      this.#folderName,
      rows.map((row) => this.nameOf(row)),
    );
    return rows.filter((row, at) => {
      const found = stats[at];
      if (!found)
        throw new StoreError("StorePartMissing", { file: this.folder.fileOf(this.nameOf(row)), records: row[1] });
      return found.size !== row[2] || found.mtimeMs > written;
    });
  }

  /** Removes what the document no longer names. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.folder.list(this.#folderName)) {
      const whole = `${this.#folderName}/${name}`;
      if (!names.has(whole) && ownFile.test(name)) this.folder.remove(whole);
    }
    const copies = `${stateNames.copies}/${this.#folderName}`;
    for (const name of this.folder.list(copies))
      if (copyFile.test(name) && !names.has(`${this.#folderName}/${name.slice(0, -3)}`))
        this.folder.remove(`${copies}/${name}`);
  }

  #put(name: string, bytes: Uint8Array): void {
    const there = this.folder.stat(name);
    if (there?.size === bytes.length && this.folder.read(name, bytes.length)?.equals(bytes)) return;
    this.folder.createFolder(this.#folderName);
    this.folder.replace(name, [bytes]);
  }
}

const ownFile = /^(\d{6,7}-[0-9a-f]{32}\.json|.+-[0-9a-f]{32}\.index)(\.new)?$/;
const copyFile = /^\d{6,7}-[0-9a-f]{32}\.json\.gz$/;
