import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { openFile } from "./fileStreams.ts";
import { readerOverFile, writerOverFile } from "./fileTexts.ts";
import { checkedFullPath } from "./fullPathOf.ts";

const readOnly = 1;

export default defineClr<FileSystemInfo>({
  constructors: {
    "(string)": (path: string) => new FileSystemInfo(checkedFullPath(path), false, undefined, path),
  },
  methods: {
    "CopyTo(string)": (self, target: string) => copyTo(self, target, false),
    "CopyTo(string,bool)": copyTo,
    Delete: (self) => {
      if (fileSystem().entry(self.path)) fileSystem().delete(self.path, false);
      self.refresh();
    },
    "MoveTo(string)": (self, target: string) => moveTo(self, target, false),
    "MoveTo(string,bool)": moveTo,
    OpenText: (self) => readerOverFile(self.path),
    CreateText: (self) => writerOverFile(self.path),
    AppendText: (self) => writerOverFile(self.path, true),
    Create: (self) => openFile(self.path, "Create", "ReadWrite", "None"),
    OpenRead: (self) => openFile(self.path, "Open", "Read"),
    OpenWrite: (self) => openFile(self.path, "OpenOrCreate", "Write", "None"),
    "Open(System.IO.FileMode)": (self, mode: EnumValue) =>
      openFile(self.path, mode.text, mode.text === "Append" ? "Write" : "ReadWrite", "None"),
    "Open(System.IO.FileMode,System.IO.FileAccess)": (self, mode: EnumValue, access: EnumValue) =>
      openFile(self.path, mode.text, access.text, "None"),
    "Open(System.IO.FileMode,System.IO.FileAccess,System.IO.FileShare)": (
      self,
      mode: EnumValue,
      access: EnumValue,
      share: EnumValue,
    ) => openFile(self.path, mode.text, access.text, share.text),
  },
  properties: {
    Length: (self) => {
      if (self.exists) return BigInt(self.entry?.length ?? 0);
      const text = `Could not find file '${self.path}'.`;
      throw clrException("System.IO.FileNotFoundException", text);
    },
    DirectoryName: (self) => folderOf(self.path),
    Directory: (self) => new FileSystemInfo(folderOf(self.path), true),
    IsReadOnly: {
      get: (self) => ((self.entry?.attributes ?? 0) & readOnly) !== 0,
      set: (self, value: boolean) => {
        const attributes = self.entry?.attributes ?? 0;
        fileSystem().setAttributes(self.path, value ? attributes | readOnly : attributes & ~readOnly);
        self.refresh();
      },
    },
  },
  toText: (self) => self.originalPath,
});

function copyTo(self: FileSystemInfo, target: string, overwrite: boolean): FileSystemInfo {
  const path = fileSystem().fullPath(target);
  fileSystem().copyFile(self.path, path, overwrite);
  return new FileSystemInfo(path, false);
}

function moveTo(self: FileSystemInfo, target: string, overwrite: boolean): void {
  const path = fileSystem().fullPath(target);
  const existing = fileSystem().entry(path);
  if (overwrite && existing && !existing.isDirectory && path.toLowerCase() !== self.path.toLowerCase())
    fileSystem().delete(path, false);
  fileSystem().move(self.path, path);
  self.moveTo(path);
}

function folderOf(path: string): string {
  const above = path.slice(0, path.lastIndexOf("\\"));
  return above.endsWith(":") ? `${above}\\` : above;
}
