import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { ZipArchiveObject, ZipEntryObject } from "./ZipArchiveObject.ts";
import type { ZipLevel } from "./zipArchive.ts";
import { packFile, unpackArchive, unpackEntry } from "./zipFiles.ts";

const archive = "System.IO.Compression.ZipArchive";
const entry = "System.IO.Compression.ZipArchiveEntry";

export default defineClr({
  statics: {
    [`CreateEntryFromFile(${archive},string,string)`]: (into: ZipArchiveObject, path: string, name: string) =>
      packFile(into, path, name),
    [`CreateEntryFromFile(${archive},string,string,System.IO.Compression.CompressionLevel)`]: (
      into: ZipArchiveObject,
      path: string,
      name: string,
      level: EnumValue,
    ) => packFile(into, path, name, level.text === "SmallestSize" ? "Optimal" : (level.text as ZipLevel)),
    [`ExtractToDirectory(${archive},string)`]: (from: ZipArchiveObject, folder: string) =>
      unpackArchive(from, folder, false),
    [`ExtractToDirectory(${archive},string,bool)`]: unpackArchive,
    [`ExtractToFile(${entry},string)`]: (from: ZipEntryObject, path: string) => unpackEntry(from, path, false),
    [`ExtractToFile(${entry},string,bool)`]: unpackEntry,
  },
});
