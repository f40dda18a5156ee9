import { invalidOperation } from "../../errors/argumentChecks.ts";
import { toUtcTicks } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import type { ZipEntryObject as Self } from "./ZipArchiveObject.ts";

/** Sizes are known of what was read, and is not open for writing. */
function known(self: Self): Self {
  if (self.archive.mode === "Read" || self.bytes.length === 0) return self;
  throw invalidOperation("Length properties are unavailable once an entry has been opened for writing.");
}

function modified(self: Self): DateTimeOffset {
  const { ticks } = DateTime.fromUnixMilliseconds(self.modified);
  return new DateTimeOffset(ticks, Number((ticks - toUtcTicks(ticks)) / 600_000_000n));
}

export default defineClr<Self>({
  properties: {
    Archive: (self) => (self.archive.entries.includes(self) ? self.archive : null),
    Name: (self) => self.fileName,
    FullName: (self) => self.name,
    Length: (self) => BigInt(known(self).bytes.length),
    CompressedLength: (self) => BigInt(known(self).packedLength),
    Crc32: (self) => self.checksum,
    IsEncrypted: (self) => self.isEncrypted,
    Comment: {
      get: (self) => self.comment,
      set: (self, text: string | null) => {
        self.comment = text ?? "";
      },
    },
    LastWriteTime: {
      get: modified,
      set: (self, time: DateTimeOffset) => {
        self.modified = new DateTime(time.ticks, "Utc").unixMilliseconds;
      },
    },
  },
  methods: { Open: (self) => self.open(), Delete: (self) => self.delete() },
  toText: (self) => self.name,
});
