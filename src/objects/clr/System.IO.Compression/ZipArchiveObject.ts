import { argumentInvalid, checkNotNull, notSupported } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { localNow } from "../../text/time/moments.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { disposed } from "../System.Threading/waitHandle.ts";
import { readZip, writeZip, type ZipLevel } from "./zipArchive.ts";

export type ZipMode = "Read" | "Create" | "Update";

/** An archive over a stream; what was changed is written when it is disposed of. */
export class ZipArchiveObject extends ClrObject {
  entries: ZipEntryObject[] = [];
  isOpen = true;
  comment = "";

  constructor(
    readonly stream: StreamObject,
    readonly mode: ZipMode,
    readonly leavesOpen: boolean,
  ) {
    super();
    if (mode !== "Create") this.#read();
  }

  get clrType(): ClrType {
    return archiveType();
  }

  #read(): void {
    const { stream } = this;
    stream.position = 0;
    const bytes = stream.read(stream.length);
    if (bytes.length === 0 && this.mode === "Update") return;
    const entries = readZip(bytes);
    if (!entries)
      throw clrException(
        "System.IO.InvalidDataException",
        bytes.length < shortest ? "Central Directory corrupt." : "End of Central Directory record could not be found.",
      );
    this.entries = entries.map((entry) => {
      const made = new ZipEntryObject(this, entry.name, "Optimal", entry.modified);
      made.bytes = entry.bytes;
      made.packedLength = entry.packedLength;
      made.checksum = entry.checksum;
      made.isEncrypted = entry.isEncrypted;
      return made;
    });
  }

  checkOpen(): void {
    if (!this.isOpen) throw disposed("System.IO.Compression.ZipArchive");
  }

  /** Throws where the mode has no entries to look at. */
  get readable(): readonly ZipEntryObject[] {
    this.checkOpen();
    if (this.mode === "Create") throw notSupported("Cannot access entries in Create mode.");
    return this.entries;
  }

  create(name: string | null, level: ZipLevel = "Optimal"): ZipEntryObject {
    checkNotNull(name, "entryName");
    if (name === "") throw argumentInvalid("The value cannot be an empty string.", "entryName");
    if (this.mode === "Read") throw notSupported("Cannot create entries on an archive opened in read mode.");
    this.checkOpen();
    const made = new ZipEntryObject(this, name as string, level, localNow().unixMilliseconds);
    this.entries.push(made);
    return made;
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    if (this.mode !== "Read") {
      this.stream.position = 0;
      this.stream.setLength(0);
      const levels = new Set(this.entries.map(({ level }) => level));
      this.stream.write(writeZip(this.entries, levels.size === 1 ? [...levels][0] : "Optimal"));
    }
    if (!this.leavesOpen) this.stream.close();
  }
}

/** Bytes of the shortest archive, which has no entries. */
const shortest = 22;

export class ZipEntryObject extends ClrObject {
  bytes: Uint8Array = new Uint8Array(0);
  packedLength = 0;
  checksum = 0;
  isEncrypted = false;
  comment = "";

  constructor(
    readonly archive: ZipArchiveObject,
    readonly name: string,
    readonly level: ZipLevel,
    /** As the zone's clock showed it, in milliseconds since 1970. */
    public modified: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return entryType();
  }

  get fileName(): string {
    return this.name.slice(Math.max(this.name.lastIndexOf("/"), this.name.lastIndexOf("\\")) + 1);
  }

  open(): StreamObject {
    this.archive.checkOpen();
    const type = "System.IO.MemoryStream";
    if (this.archive.mode === "Read") return new StreamObject(type, this.bytes, false, false);
    const isNew = this.archive.mode === "Create";
    const stream = new StreamObject(type, isNew ? new Uint8Array(0) : this.bytes, true, true, (bytes) => {
      this.bytes = bytes;
    });
    stream.canRead = !isNew;
    return stream;
  }

  delete(): void {
    this.archive.checkOpen();
    if (this.archive.mode !== "Update")
      throw notSupported("Delete can only be used when the archive is in Update mode.");
    this.archive.entries = this.archive.entries.filter((each) => each !== this);
  }
}

const archiveType = lazyType("System.IO.Compression.ZipArchive");
const entryType = lazyType("System.IO.Compression.ZipArchiveEntry");
