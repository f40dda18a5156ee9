import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { ZipArchiveObject, type ZipMode } from "./ZipArchiveObject.ts";

function over(stream: StreamObject | null, mode?: EnumValue, leavesOpen = false): ZipArchiveObject {
  checkNotNull(stream, "stream");
  return new ZipArchiveObject(stream as StreamObject, (mode?.text ?? "Read") as ZipMode, leavesOpen);
}

export default defineClr<ZipArchiveObject>({
  constructors: {
    "(System.IO.Stream)": (stream: StreamObject | null) => over(stream),
    "(System.IO.Stream,System.IO.Compression.ZipArchiveMode)": over,
    "(System.IO.Stream,System.IO.Compression.ZipArchiveMode,bool)": over,
  },
  properties: {
    Comment: {
      get: (self) => self.comment,
      set: (self, text: string) => {
        self.comment = text;
      },
    },
    Entries: (self) =>
      new ListObject(
        typeByName("System.Collections.ObjectModel.ReadOnlyCollection[System.IO.Compression.ZipArchiveEntry]"),
        [...self.entries],
      ),
    Mode: (self) => EnumValue.named(typeByName("System.IO.Compression.ZipArchiveMode"), self.mode),
  },
  methods: {
    GetEntry: (self, name: string) => self.entry(name),
    "CreateEntry(string)": (self, name: string) => self.add(name),
    "CreateEntry(string,System.IO.Compression.CompressionLevel)": (self, name: string) => self.add(name),
    Dispose: (self) => self.close(),
  },
});
