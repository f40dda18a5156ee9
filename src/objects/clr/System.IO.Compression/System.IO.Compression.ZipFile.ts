import { defineClr, type StaticMethod } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import type { ZipMode } from "./ZipArchiveObject.ts";
import type { ZipLevel } from "./zipArchive.ts";
import { archiveOver, openArchive, packDirectory, unpackArchive } from "./zipFiles.ts";

const levelType = "System.IO.Compression.CompressionLevel";
const encoding = "System.Text.Encoding";
const stream = "System.IO.Stream";

const levelOf = (level: EnumValue | undefined) =>
  (level === undefined || level.text === "SmallestSize" ? "Optimal" : level.text) as ZipLevel;

function create(source: string, target: string, level?: EnumValue, includesBase = false): void {
  packDirectory(source, openArchive(target, "Create"), levelOf(level), includesBase);
}

function createInStream(source: string, target: StreamObject, level?: EnumValue, includesBase = false): void {
  packDirectory(source, archiveOver(target, "Create"), levelOf(level), includesBase);
}

function extract(source: string, folder: string, overwrites = false): void {
  const archive = openArchive(source, "Read");
  try {
    unpackArchive(archive, folder, overwrites);
  } finally {
    archive.close();
  }
}

function extractStream(source: StreamObject, folder: string, overwrites = false): void {
  unpackArchive(archiveOver(source, "Read"), folder, overwrites);
}

const open = (path: string | null, mode: EnumValue) => openArchive(path, mode.text as ZipMode);

/** The overloads of extracting; names of entries are read as UTF-8 whatever encoding is named. */
function extracting(source: string, run: (from: never, folder: string, overwrites: boolean) => void) {
  const members: Record<string, StaticMethod> = {
    [`ExtractToDirectory(${source},string)`]: (from: never, folder: string) => run(from, folder, false),
    [`ExtractToDirectory(${source},string,bool)`]: run,
    [`ExtractToDirectory(${source},string,${encoding})`]: (from: never, folder: string) => run(from, folder, false),
    [`ExtractToDirectory(${source},string,${encoding},bool)`]: (
      from: never,
      folder: string,
      _encoding: unknown,
      overwrites: boolean,
    ) => run(from, folder, overwrites),
  };
  return members;
}

export default defineClr({
  statics: {
    OpenRead: (path: string | null) => openArchive(path, "Read"),
    "Open(string,System.IO.Compression.ZipArchiveMode)": open,
    [`Open(string,System.IO.Compression.ZipArchiveMode,${encoding})`]: open,
    "CreateFromDirectory(string,string)": create,
    [`CreateFromDirectory(string,string,${levelType},bool)`]: create,
    [`CreateFromDirectory(string,string,${levelType},bool,${encoding})`]: create,
    [`CreateFromDirectory(string,${stream})`]: createInStream,
    [`CreateFromDirectory(string,${stream},${levelType},bool)`]: createInStream,
    ...extracting("string", extract),
    ...extracting(stream, extractStream),
  },
});
