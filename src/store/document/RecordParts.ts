import type { AnyCollection, IndexDeclaration, Selection } from "../Collection.ts";
import { ReadRoom } from "../folder/StateFolder.ts";
import { checksum } from "../journal/checksum.ts";
import { type Migration, migrateRecord } from "../migrate/Migration.ts";
import { indexWords, type Row } from "../record/RecordLayer.ts";
import type { Refusal, StoredRecords } from "../record/RecordTable.ts";
import { GlancedValues } from "./GlancedValues.ts";
import { isSparse, LoadedPart, mostSparse, placesOf } from "./LoadedPart.ts";
import type { Glance, PartFiles } from "./PartFiles.ts";
import { PartIndex, type WordPlaces, wordPlaces } from "./PartIndex.ts";
import { type PartRecords, wholeRecords } from "./PartRecords.ts";
import { type IndexHead, type PartRow, type PartsHead, placesPerPart } from "./PartsHead.ts";
import type { PlainRecords } from "./StoredDocument.ts";

/** Parts are kept while the texts of those that were used last are no longer than this. */
const keptBytes = 100_000_000;

/** The name of the index by key; no declared index can have it. */
const keyIndex = "";

type MayMean = NonNullable<Selection["mayMean"]>;

/** The places in a part at which records are that a glance means. */
interface Glanced {
  readonly places: readonly number[];
  readonly part: LoadedPart;
}

export interface PartsSurroundings {
  readonly files: PartFiles;
  readonly refusal: Refusal;
  /** The version of the schema that reads, and what leads to it from older ones. */
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/** A large collection: its records lie in files of some dozens, each read when one of its records is asked for. */
export class RecordParts implements StoredRecords {
  readonly size: number;
  readonly placeLimit: number;
  readonly head: PartsHead;
  readonly #around: PartsSurroundings;
  readonly #rows: ReadonlyMap<number, PartRow>;
  readonly #indexes = new Map<string, PartIndex>();
  /** Those used last are at the end. */
  readonly #loaded = new Map<number, LoadedPart>();
  #loadedBytes = 0;
  /** Parts of which few records were meant by a glance: they are loaded when that happens again. */
  readonly #glanced = new Set<number>();
  #values = new GlancedValues();
  /** The records that took the place of these, and what parts of these they wrote anew: forks may go on with these. */
  #successor: RecordParts | null = null;
  readonly #replaced = new Map<number, LoadedPart>();
  #collection: AnyCollection | null = null;

  constructor(head: PartsHead, around: PartsSurroundings) {
    this.head = head;
    this.#around = around;
    this.#rows = new Map(head.files.map((row) => [row[0], row] as const));
    this.size = head.files.reduce((sum, [, records]) => sum + records, 0);
    this.placeLimit = head.next * placesPerPart;
  }

  /** The bytes of all parts. */
  get bytes(): number {
    return this.head.files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  }

  get collection(): AnyCollection | null {
    return this.#collection;
  }

  /** Tells that some parts are written anew: their files go, what was in them stays as long as anybody has these records. */
  succeed(successor: RecordParts, replaced: Iterable<number>): void {
    for (const number of replaced) {
      const part = this.part(number);
      if (part) this.#replaced.set(number, part);
    }
    this.#successor = successor;
    successor.#values = this.#values;
  }

  declare(collection: AnyCollection): void {
    this.#collection = collection;
  }

  get(key: string): Row | undefined {
    for (const { part } of this.#index(keyIndex).parts([key], "any")) {
      const row = this.part(part, true)?.row(key, this.#collection);
      if (row) return row;
    }
    return undefined;
  }

  *entries(): Generator<readonly [string, Row]> {
    for (const [number] of this.head.files)
      yield* (this.#loaded.get(number) ?? this.#read(number)).rows(this.#collection);
  }

  *select(selection: Selection): Generator<readonly [string, Row]> {
    const collection = this.#collection;
    const room = new ReadRoom();
    for (const { part, places } of this.#index(selection.index).parts(selection.words, selection.has)) {
      if (collection && selection.mayMean && this.#isOfThisVersion) {
        const glanced = this.#glance(part, places, selection.mayMean, room);
        if (glanced) yield* glanced.part.at(glanced.places, selection, collection);
        continue;
      }
      const found = this.part(part, isSparse(places));
      if (found) yield* collection ? found.select(selection, collection, places) : found.rows(null);
    }
  }

  breadth({ index, words, has }: Selection): number {
    return this.#index(index).breadth(words, has);
  }

  /**
   * A part by its number; undefined when there is none (an index may know of words that share a hash). `singly`: few of its
   * records are asked for, so that reading all would cost more.
   */
  part(number: number, singly = false): LoadedPart | undefined {
    const kept = this.#loaded.get(number);
    if (kept) {
      this.#loaded.delete(number);
      this.#loaded.set(number, kept);
      return kept;
    }
    return this.#rows.has(number) ? this.#keep(number, this.#read(number, singly)) : undefined;
  }

  #keep(number: number, part: LoadedPart): LoadedPart {
    this.#loaded.set(number, part);
    this.#loadedBytes += part.bytes;
    for (const [oldest, { bytes }] of this.#loaded) {
      if (this.#loadedBytes <= keptBytes || oldest === number) break;
      this.#loaded.delete(oldest);
      this.#loadedBytes -= bytes;
    }
    return part;
  }

  /**
   * At which of some places of a part records are that are meant; null where there are none. The part is loaded where many
   * are; where few are for the first time, it is in the room and is gone with the next glance.
   */
  #glance(number: number, places: number, mayMean: MayMean, room: ReadRoom): Glanced | null {
    const row = this.#rows.get(number);
    if (!row) return null;
    const { files, refusal } = this.#around;
    const loaded = this.#loaded.get(number) ?? this.#replacedPart(row);
    let glance: Glance | undefined;
    const records = (): PartRecords => {
      if (loaded) return loaded.records;
      glance ??= files.glance(row, room);
      return glance.records;
    };
    const meant = this.#placesMeant(row, places, mayMean, records);
    if (meant.length === 0) return null;
    if (loaded) return { places: meant, part: this.part(number) ?? loaded };
    const isBrief = meant.length <= mostSparse && !this.#glanced.has(number);
    this.#glanced.add(number);
    const read = records();
    const kept = isBrief || !glance ? read : glance.kept();
    const part = new LoadedPart(files.collection, number, row[2], kept, refusal);
    return { places: meant, part: isBrief ? part : this.#keep(number, part) };
  }

  /** Few places are read from the text, the values of others are kept. */
  #placesMeant(row: PartRow, places: number, mayMean: MayMean, records: () => PartRecords): readonly number[] {
    const values = isSparse(places) ? null : this.#values.of(row);
    return placesOf(places, row[1]).filter((at) => mayMean(values ? values.reader(at, records) : records().reader(at)));
  }

  get #isOfThisVersion(): boolean {
    return this.#collection !== null && this.head.schemaVersion === this.#around.version;
  }

  /**
   * The parts that a person changed: number, records before and after, file. Only those are looked into that have another
   * size, or are younger than `written`; from here on the records before are the ones that this collection has.
   */
  *edited(written: number): Generator<readonly [number, PlainRecords, PlainRecords, string]> {
    const { files } = this.#around;
    for (const row of files.suspects(this.head.files, written)) {
      const found = files.edited(row);
      if (found) yield [row[0], ...found];
    }
  }

  /** Reads all parts anew; the first that is not as it was written is an error. */
  verify(): void {
    for (const row of this.head.files) this.#around.files.readWhole(row);
  }

  /** The indexes of these records: by key, and all that the collection declares. */
  indexNames(): readonly string[] {
    return [keyIndex, ...(this.#collection?.indexes.keys() ?? [])];
  }

  /** The words of an index in one record's row. */
  wordsOf(index: string, key: string, record: object): readonly string[] {
    if (index === keyIndex) return [key];
    const declaration = this.#collection?.indexes.get(index);
    return declaration ? indexWords(declaration, record) : [];
  }

  signatureOf(index: string): string {
    return checksum(`${this.#declarationOf(index)} places`);
  }

  /** Of files from before an index knew the places in a part. */
  #signatureWithoutPlaces(index: string): string {
    return checksum(this.#declarationOf(index));
  }

  #declarationOf(index: string): string {
    const declared: IndexDeclaration<never> | undefined = this.#collection?.indexes.get(index);
    return `${this.#around.version} ${declared?.signature ?? "key"}`;
  }

  /** An index as a whole, to be written anew. */
  index(name: string): PartIndex {
    return this.#index(name);
  }

  #index(name: string): PartIndex {
    const made = this.#indexes.get(name);
    if (made) return made;
    const head = this.head.indexes.find((each) => each.name === name);
    const index = (head && this.#readIndex(head)) ?? this.#makeIndex(name);
    this.#indexes.set(name, index);
    return index;
  }

  #readIndex(head: IndexHead): PartIndex | null {
    const hasPlaces = head.signature === this.signatureOf(head.name);
    if (!hasPlaces && head.signature !== this.#signatureWithoutPlaces(head.name)) return null;
    const bytes = this.#around.files.readIndex(head.name, head.checksum);
    return bytes && PartIndex.read(bytes, hasPlaces);
  }

  /** An index is only ever derived: one that is missing, damaged or of another declaration is made from the records. */
  #makeIndex(name: string): PartIndex {
    const words = new Map<number, WordPlaces>();
    for (const [number] of this.head.files) {
      const rows = [...(this.#loaded.get(number) ?? this.#read(number)).rows(this.#collection)];
      words.set(number, wordPlaces(rows.map(([key, { record }]) => this.wordsOf(name, key, record as object))));
    }
    return PartIndex.empty.updated(words);
  }

  #replacedPart(row: PartRow): LoadedPart | null {
    for (let each: RecordParts | null = this; each; each = each.#successor) {
      const part = each.#replaced.get(row[0]);
      if (part) return part;
    }
    return null;
  }

  #read(number: number, singly = false): LoadedPart {
    const { files, refusal, version, migrations } = this.#around;
    const row = this.#rows.get(number) as PartRow;
    const replaced = this.#replacedPart(row);
    if (replaced) return replaced;
    const { schemaVersion } = this.head;
    const isBounded = this.#collection !== null;
    const records =
      singly && isBounded ? files.read(row) : wholeRecords(Object.entries(files.readWhole(row, isBounded)));
    if (schemaVersion === version) return new LoadedPart(files.collection, number, row[2], records, refusal);
    const migrated = records.keys.flatMap((key, at) => {
      const record = migrateRecord(migrations, schemaVersion, files.collection, key, records.record(at));
      return record ? [[key, record] as const] : [];
    });
    return new LoadedPart(files.collection, number, row[2], wholeRecords(migrated), refusal);
  }
}
