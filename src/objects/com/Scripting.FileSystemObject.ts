import { clrException } from "../errors/PSError.ts";
import { fileSystem } from "../host/FileSystem.ts";
import type { ClrType } from "../types/ClrType.ts";
import { registerType } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";

/** The scripting runtime's view of the drives; paths without a drive count from the process's directory. */
export class FileSystemObject extends ClrObject {
  get clrType(): ClrType {
    return type;
  }
}

function isFile(path: string): boolean {
  return fileSystem().entry(path)?.isDirectory === false;
}

function isFolder(path: string): boolean {
  return fileSystem().entry(path)?.isDirectory === true;
}

function leaf(path: string): string {
  return path.replace(/[\\/]+$/, "").replace(/^.*[\\/:]/, "");
}

function failure(message: string, number: number): unknown {
  return clrException(
    "System.Runtime.InteropServices.COMException",
    `Exception from HRESULT: 0x${number.toString(16).toUpperCase()} (${message})`,
  );
}

const fileNotFound = () => failure("CTL_E_FILENOTFOUND", 0x800a0035);
const fileExists = () => failure("CTL_E_FILEALREADYEXISTS", 0x800a003a);

const type = registerType({
  name: "System.__ComObject#{2a0b9d10-4b87-11d3-a97a-00104b365c9f}",
  base: "System.__ComObject",
  methods: {
    "string BuildPath(string path, string name)": (_self: unknown, path: string, name: string) =>
      /[\\/]$/.test(path) || path === "" ? `${path}${name}` : `${path}\\${name}`,
    "bool DriveExists(string drive)": (_self: unknown, drive: string) =>
      fileSystem()
        .drives()
        .some((root) => root[0].toLowerCase() === drive[0]?.toLowerCase()),
    "bool FileExists(string path)": (_self: unknown, path: string) => isFile(path),
    "bool FolderExists(string path)": (_self: unknown, path: string) => isFolder(path),
    "string GetAbsolutePathName(string path)": (_self: unknown, path: string) => fileSystem().fullPath(path),
    "string GetBaseName(string path)": (_self: unknown, path: string) => leaf(path).replace(/\.[^.]*$/, ""),
    "string GetExtensionName(string path)": (_self: unknown, path: string) => /\.([^.]*)$/.exec(leaf(path))?.[1] ?? "",
    "string GetFileName(string path)": (_self: unknown, path: string) => leaf(path),
    "string GetParentFolderName(string path)": (_self: unknown, path: string) =>
      path.replace(/[\\/]?[^\\/]*[\\/]*$/, ""),
    "void DeleteFile(string path)": (_self: unknown, path: string) => {
      if (!isFile(path)) throw fileNotFound();
      fileSystem().delete(path, false);
    },
    "void CopyFile(string source, string destination)": (_self: unknown, source: string, destination: string) => {
      if (!isFile(source)) throw fileNotFound();
      fileSystem().copyFile(source, isFolder(destination) ? `${destination}\\${leaf(source)}` : destination, true);
    },
    "void MoveFile(string source, string destination)": (_self: unknown, source: string, destination: string) => {
      if (!isFile(source)) throw fileNotFound();
      if (isFile(destination)) throw fileExists();
      fileSystem().move(source, destination);
    },
  },
  toText: () => "System.__ComObject",
});
