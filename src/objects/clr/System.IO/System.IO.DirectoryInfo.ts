import { clrException } from "../../errors/PSError.ts";
import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import { matchesSearchPattern } from "../../text/fileSearchPattern.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";

type Kind = "files" | "directories" | "all";

export default defineType<FileSystemInfo>({
  name: "System.IO.DirectoryInfo",
  base: "System.IO.FileSystemInfo",
  constructors: {
    "(string path)": (path: string) => new FileSystemInfo(fileSystem().fullPath(path), true, undefined, path),
  },
  methods: {
    "System.IO.DirectoryInfo CreateSubdirectory(string path)": (self, path: string) => {
      const full = `${self.path.replace(/\\$/, "")}\\${path}`;
      fileSystem().createDirectory(full);
      return new FileSystemInfo(fileSystem().fullPath(full), true);
    },
    "void Create()": (self) => {
      fileSystem().createDirectory(self.path);
      self.refresh();
    },
    ...listings("FileInfo", "Files", "files"),
    ...listings("DirectoryInfo", "Directories", "directories"),
    ...listings("FileSystemInfo", "FileSystemInfos", "all"),
    "void MoveTo(string destDirName)": (self, target: string) => {
      const path = fileSystem().fullPath(target);
      fileSystem().move(self.path, path);
      self.moveTo(path);
    },
    "void Delete()": (self) => remove(self, false),
    "void Delete(bool recursive)": remove,
    "string ToString()": (self) => self.originalPath,
  },
  properties: {
    "System.IO.DirectoryInfo Parent {get;}": (self) => {
      const path = self.path.replace(/\\$/, "");
      const at = path.lastIndexOf("\\");
      if (at < 0) return null;
      const above = path.slice(0, at);
      return new FileSystemInfo(above.endsWith(":") ? `${above}\\` : above, true);
    },
    "System.IO.DirectoryInfo Root {get;}": (self) =>
      new FileSystemInfo(`${self.path.slice(0, self.path.indexOf("\\"))}\\`, true),
  },
  toText: (self) => self.originalPath,
});

/** GetFiles, EnumerateFiles and the like. */
function listings(type: string, name: string, kind: Kind) {
  const option = "string searchPattern, System.IO.SearchOption searchOption";
  return Object.fromEntries(
    [
      [`System.IO.${type}[]`, "Get"],
      [`System.Collections.Generic.IEnumerable[System.IO.${type}]`, "Enumerate"],
    ].flatMap(([result, verb]) => [
      [`${result} ${verb}${name}()`, (self: FileSystemInfo) => list(self, kind)],
      [
        `${result} ${verb}${name}(string searchPattern)`,
        (self: FileSystemInfo, pattern: string) => list(self, kind, pattern),
      ],
      [
        `${result} ${verb}${name}(${option})`,
        (self: FileSystemInfo, pattern: string, option: EnumValue) => list(self, kind, pattern, option),
      ],
    ]),
  );
}

function remove(self: FileSystemInfo, recursive: boolean): void {
  if (!fileSystem().entry(self.path)) {
    throw clrException("System.IO.DirectoryNotFoundException", `Could not find a part of the path '${self.path}'.`);
  }
  fileSystem().delete(self.path, recursive);
  self.refresh();
}

function list(self: FileSystemInfo, kind: Kind, pattern = "*", option: EnumValue | null = null): FileSystemInfo[] {
  const found: FileSystemInfo[] = [];
  visit(self.path, kind, pattern, option?.value === 1n, (entry) =>
    found.push(new FileSystemInfo(entry.path, entry.isDirectory, entry)),
  );
  return found;
}

function visit(
  folder: string,
  kind: Kind,
  pattern: string,
  deep: boolean,
  add: (entry: FileSystemEntry) => void,
): void {
  const entries = fileSystem().list(folder);
  for (const entry of entries) {
    const isWanted = kind === "all" || entry.isDirectory === (kind === "directories");
    if (isWanted && matchesSearchPattern(entry.path.slice(entry.path.lastIndexOf("\\") + 1), pattern)) add(entry);
  }
  if (deep) for (const entry of entries) if (entry.isDirectory) visit(entry.path, kind, pattern, true, add);
}
