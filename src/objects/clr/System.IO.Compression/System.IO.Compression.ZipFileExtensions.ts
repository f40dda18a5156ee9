import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { ZipArchiveObject, ZipEntryObject } from "./ZipArchiveObject.ts";
import { packFile, unpackFile, unpackTo } from "./zipFiles.ts";

const space = "System.IO.Compression";

export default defineClr<ClrObject>({
  base: "System.Object",
  statics: {
    [`static void ExtractToFile(${space}.ZipArchiveEntry source, string destinationFileName)`]: (
      entry: ZipEntryObject,
      path: string,
    ) => unpackFile(entry, path, false),
    [`static void ExtractToFile(${space}.ZipArchiveEntry source, string destinationFileName, bool overwrite)`]:
      unpackFile,
    [`static void ExtractToDirectory(${space}.ZipArchive source, string destinationDirectoryName)`]: (
      archive: ZipArchiveObject,
      folder: string,
    ) => unpackTo(archive, folder, false),
    [`static ${space}.ZipArchiveEntry CreateEntryFromFile(${space}.ZipArchive destination, string sourceFileName, string entryName)`]:
      (archive: ZipArchiveObject, path: string, name: string) => packFile(path, name, archive),
    [`static ${space}.ZipArchiveEntry CreateEntryFromFile(${space}.ZipArchive destination, string sourceFileName, string entryName, ${space}.CompressionLevel compressionLevel)`]:
      (archive: ZipArchiveObject, path: string, name: string) => packFile(path, name, archive),
  },
});
