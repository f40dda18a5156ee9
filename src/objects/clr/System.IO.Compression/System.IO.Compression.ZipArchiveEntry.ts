import { defineClr } from "../../types/defineClr.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntryObject } from "./ZipArchiveObject.ts";
import { utcOfReading } from "./zoneReading.ts";

/** A stream over what the entry holds, which gets what is written to it when it is closed. */
function open(self: ZipEntryObject): StreamObject {
  const canWrite = self.archive.mode !== "Read";
  const store = canWrite
    ? (bytes: Uint8Array): void => {
        self.bytes = bytes;
      }
    : null;
  return new StreamObject("System.IO.MemoryStream", Uint8Array.from(self.bytes), canWrite, true, store);
}

export default defineClr<ZipEntryObject>({
  base: "System.Object",
  properties: {
    "System.IO.Compression.ZipArchive Archive {get;}": (self) => self.archive,
    "uint Crc32 {get;}": (self) => crc32(self.bytes),
    "bool IsEncrypted {get;}": () => false,
    "long CompressedLength {get;}": (self) => BigInt(self.packedLength),
    "string Comment {get;set;}": {
      get: (self) => self.comment,
      set: (self, text: string) => {
        self.comment = text;
      },
    },
    "string FullName {get;}": (self) => self.fullName,
    "System.DateTimeOffset LastWriteTime {get;set;}": {
      get: ({ modified }) => {
        const { ticks } = DateTime.fromUnixMilliseconds(modified);
        return new DateTimeOffset(ticks, (modified - utcOfReading(modified)) / 60_000);
      },
      set: (self, time: DateTimeOffset) => {
        self.modified = new DateTime(time.ticks, "Utc").unixMilliseconds;
      },
    },
    "long Length {get;}": (self) => BigInt(self.bytes.length),
    "string Name {get;}": (self) => self.name,
  },
  methods: {
    "void Delete()": (self) => self.archive.remove(self),
    "System.IO.Stream Open()": open,
  },
  toText: (self) => self.fullName,
});
