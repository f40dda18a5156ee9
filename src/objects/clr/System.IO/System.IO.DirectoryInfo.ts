import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import { matchesSearchPattern } from "../../text/fileSearchPattern.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { checkedFullPath } from "./fullPathOf.ts";
import { partNotFound } from "./requireFolder.ts";

type Kind = "files" | "directories" | "all";

export default defineClr<FileSystemInfo>({
  constructors: {
    "(string)": (path: string) => new FileSystemInfo(checkedFullPath(path), true, undefined, path),
  },
  methods: {
    CreateSubdirectory: (self, path: string) => {
      const full = `${self.path.replace(/\\$/, "")}\\${path}`;
      fileSystem().createDirectory(full);
      return new FileSystemInfo(fileSystem().fullPath(full), true);
    },
    Create: (self) => {
      fileSystem().createDirectory(self.path);
      self.refresh();
    },
    ...listings("Files", "files"),
    ...listings("Directories", "directories"),
    ...listings("FileSystemInfos", "all"),
    MoveTo: (self, target: string) => {
      const path = fileSystem().fullPath(target);
      fileSystem().move(self.path, path);
      self.moveTo(path);
    },
    "Delete()": (self) => remove(self, false),
    "Delete(bool)": remove,
  },
  properties: {
    Parent: (self) => {
      const path = self.path.replace(/\\$/, "");
      const at = path.lastIndexOf("\\");
      if (at < 0) return null;
      const above = path.slice(0, at);
      return new FileSystemInfo(above.endsWith(":") ? `${above}\\` : above, true);
    },
    Root: (self) => new FileSystemInfo(`${self.path.slice(0, self.path.indexOf("\\"))}\\`, true),
  },
  toText: (self) => self.originalPath,
});

/** GetFiles, EnumerateFiles and the like. */
function listings(name: string, kind: Kind) {
  return Object.fromEntries(
    ["Get", "Enumerate"].flatMap((verb) => [
      [`${verb}${name}()`, (self: FileSystemInfo) => list(self, kind)],
      [`${verb}${name}(string)`, (self: FileSystemInfo, pattern: string) => list(self, kind, pattern)],
      [
        `${verb}${name}(string,System.IO.SearchOption)`,
        (self: FileSystemInfo, pattern: string, option: EnumValue) => list(self, kind, pattern, option),
      ],
    ]),
  );
}

function remove(self: FileSystemInfo, recursive: boolean): void {
  if (!fileSystem().entry(self.path)) throw partNotFound(self.path);
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
