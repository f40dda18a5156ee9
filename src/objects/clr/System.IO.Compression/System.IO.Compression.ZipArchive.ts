import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { ZipArchiveObject as Self, type ZipMode } from "./ZipArchiveObject.ts";
import type { ZipLevel } from "./zipArchive.ts";

const modeType = lazyType("System.IO.Compression.ZipArchiveMode");
const modeEnum = "System.IO.Compression.ZipArchiveMode";
const stream = "System.IO.Stream";

function make(over: StreamObject | null, mode: string = "Read", leavesOpen = false): Self {
  checkNotNull(over, "stream");
  return new Self(over as StreamObject, mode as ZipMode, leavesOpen);
}

const opened = (over: StreamObject | null, mode: EnumValue, leavesOpen = false) => make(over, mode.text, leavesOpen);

export default defineClr<Self>({
  constructors: {
    [`(${stream})`]: (over: StreamObject | null) => make(over),
    [`(${stream},${modeEnum})`]: (over: StreamObject | null, mode: EnumValue) => opened(over, mode),
    [`(${stream},${modeEnum},bool)`]: opened,
    [`(${stream},${modeEnum},bool,System.Text.Encoding)`]: opened,
  },
  properties: {
    Comment: {
      get: (self) => self.comment,
      set: (self, text: string | null) => {
        self.comment = text ?? "";
      },
    },
    Entries: (self) => {
      const list = typeByName(
        "System.Collections.ObjectModel.ReadOnlyCollection[System.IO.Compression.ZipArchiveEntry]",
      );
      return new ListObject(list, [...self.readable]);
    },
    Mode: (self) => EnumValue.named(modeType(), self.mode),
  },
  methods: {
    "CreateEntry(string)": (self, name: string | null) => self.create(name),
    "CreateEntry(string,System.IO.Compression.CompressionLevel)": (self, name: string | null, level: EnumValue) =>
      self.create(name, level.text === "SmallestSize" ? "Optimal" : (level.text as ZipLevel)),
    GetEntry: (self, name: string | null) => {
      checkNotNull(name, "entryName");
      return self.readable.find((each) => each.name === name) ?? null;
    },
    Dispose: (self) => self.close(),
  },
});
