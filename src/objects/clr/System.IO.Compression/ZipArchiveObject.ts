import { clrException } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { readZip, writeZip } from "./zipArchive.ts";
import { zoneReading } from "./zoneReading.ts";

export type ZipMode = "Read" | "Create" | "Update";

/** System.IO.Compression.ZipArchive over a stream, which gets the whole archive when it is closed. */
export class ZipArchiveObject extends ClrObject {
  comment = "";
  readonly #entries: ZipEntryObject[];
  #isOpen = true;

  constructor(
    readonly stream: StreamObject,
    readonly mode: ZipMode,
    readonly leavesOpen: boolean,
  ) {
    super();
    this.#entries = mode === "Create" ? [] : this.#read();
  }

  get clrType(): ClrType {
    return archiveType();
  }

  get entries(): readonly ZipEntryObject[] {
    if (!this.#isOpen)
      throw clrException(
        "System.ObjectDisposedException",
        "Cannot access a disposed object.\nObject name: 'System.IO.Compression.ZipArchive'.",
      );
    if (this.mode === "Create")
      throw clrException("System.NotSupportedException", "Cannot access entries in Create mode.");
    return this.#entries;
  }

  entry(name: string): ZipEntryObject | null {
    return this.entries.find((each) => each.fullName === name) ?? null;
  }

  add(name: string, bytes: Uint8Array = new Uint8Array(0), modified = zoneReading(ambient().now())): ZipEntryObject {
    if (this.mode === "Read")
      throw clrException("System.NotSupportedException", "Cannot create entries on an archive opened in read mode.");
    const made = new ZipEntryObject(this, name, bytes, modified);
    this.#entries.push(made);
    return made;
  }

  remove(entry: ZipEntryObject): void {
    if (this.mode !== "Update")
      throw clrException(
        "System.NotSupportedException",
        "Cannot delete an entry from an archive that is not opened in Update mode.",
      );
    this.#entries.splice(this.#entries.indexOf(entry), 1);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (this.mode !== "Read") this.#write();
    if (!this.leavesOpen) this.stream.close();
  }

  #read(): ZipEntryObject[] {
    const bytes = this.stream.toBytes();
    if (bytes.length === 0 && this.mode === "Update") return [];
    const found = readZip(bytes);
    if (!found)
      throw clrException("System.IO.InvalidDataException", "End of Central Directory record could not be found.");
    return found.map(
      ({ name, bytes: content, modified, packedLength }) =>
        new ZipEntryObject(this, name, content, modified, packedLength ?? content.length),
    );
  }

  #write(): void {
    this.stream.position = 0;
    this.stream.setLength(0);
    const entries = this.#entries.map(({ fullName: name, bytes, modified }) => ({ name, bytes, modified }));
    this.stream.write(writeZip(entries, "Optimal"));
  }
}

/** System.IO.Compression.ZipArchiveEntry: a file or, with a name that ends in a separator, a folder. */
export class ZipEntryObject extends ClrObject {
  comment = "";

  constructor(
    readonly archive: ZipArchiveObject,
    readonly fullName: string,
    public bytes: Uint8Array,
    /** As the zone's clock showed it, in milliseconds since 1970. */
    public modified: number,
    readonly packedLength = 0,
  ) {
    super();
  }

  get clrType(): ClrType {
    return entryType();
  }

  /** Without the folders. */
  get name(): string {
    return /[^\\/]*$/.exec(this.fullName)?.[0] ?? "";
  }

  get isFolder(): boolean {
    return this.name === "";
  }
}

const archiveType = lazyType("System.IO.Compression.ZipArchive");
const entryType = lazyType("System.IO.Compression.ZipArchiveEntry");
