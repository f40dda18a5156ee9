import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { ZipMode } from "./ZipArchiveObject.ts";
import { openZipFile, packFolder, unpackTo } from "./zipFiles.ts";

function create(source: string | null, target: string | null, _level?: EnumValue, includesFolder = false): void {
  checkNotNull(source, "sourceDirectoryName");
  checkNotNull(target, "destinationArchiveFileName");
  const folder = fileSystem().fullPath(source as string);
  const archive = openZipFile(target as string, "Create");
  try {
    if (!fileSystem().entry(folder)?.isDirectory)
      throw clrException("System.IO.DirectoryNotFoundException", `Could not find a part of the path '${folder}'.`);
    packFolder(folder, archive, includesFolder);
  } finally {
    archive.close();
  }
}

function extract(source: string | null, target: string | null, overwrites = false): void {
  checkNotNull(source, "sourceArchiveFileName");
  checkNotNull(target, "destinationDirectoryName");
  const archive = openZipFile(source as string, "Read");
  try {
    unpackTo(archive, target as string, overwrites);
  } finally {
    archive.close();
  }
}

export default defineClr<ClrObject>({
  statics: {
    "CreateFromDirectory(string,string)": (source: string | null, target: string | null) => create(source, target),
    "CreateFromDirectory(string,string,System.IO.Compression.CompressionLevel,bool)": create,
    "ExtractToDirectory(string,string)": (source: string | null, target: string | null) => extract(source, target),
    "ExtractToDirectory(string,string,bool)": extract,
    OpenRead: (path: string) => openZipFile(path, "Read"),
    "Open(string,System.IO.Compression.ZipArchiveMode)": (path: string, mode: EnumValue) =>
      openZipFile(path, mode.text as ZipMode),
  },
});
