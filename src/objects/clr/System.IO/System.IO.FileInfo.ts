import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { openFile } from "./fileStreams.ts";
import { readerOverFile, writerOverFile } from "./fileTexts.ts";

const readOnly = 1;

export default defineType<FileSystemInfo>({
  name: "System.IO.FileInfo",
  base: "System.IO.FileSystemInfo",
  constructors: {
    "(string fileName)": (path: string) => new FileSystemInfo(fileSystem().fullPath(path), false, undefined, path),
  },
  methods: {
    "System.IO.FileInfo CopyTo(string destFileName)": (self, target: string) => copyTo(self, target, false),
    "System.IO.FileInfo CopyTo(string destFileName, bool overwrite)": copyTo,
    "void Delete()": (self) => {
      if (fileSystem().entry(self.path)) fileSystem().delete(self.path, false);
      self.refresh();
    },
    "void MoveTo(string destFileName)": (self, target: string) => moveTo(self, target, false),
    "void MoveTo(string destFileName, bool overwrite)": moveTo,
    "System.IO.StreamReader OpenText()": (self) => readerOverFile(self.path),
    "System.IO.StreamWriter CreateText()": (self) => writerOverFile(self.path),
    "System.IO.StreamWriter AppendText()": (self) => writerOverFile(self.path, true),
    "System.IO.FileStream Create()": (self) => openFile(self.path, "Create", "ReadWrite"),
    "System.IO.FileStream OpenRead()": (self) => openFile(self.path, "Open", "Read"),
    "System.IO.FileStream OpenWrite()": (self) => openFile(self.path, "OpenOrCreate", "Write"),
    "System.IO.FileStream Open(System.IO.FileMode mode)": (self, mode: EnumValue) =>
      openFile(self.path, mode.text, mode.text === "Append" ? "Write" : "ReadWrite"),
    "System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)": (
      self,
      mode: EnumValue,
      access: EnumValue,
    ) => openFile(self.path, mode.text, access.text),
    "System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)": (
      self,
      mode: EnumValue,
      access: EnumValue,
    ) => openFile(self.path, mode.text, access.text),
    "string ToString()": (self) => self.originalPath,
  },
  properties: {
    "long Length {get;}": (self) => {
      if (self.exists) return BigInt(self.entry?.length ?? 0);
      const text = `Could not find file '${self.path}'.`;
      throw clrException("System.IO.FileNotFoundException", text);
    },
    "string DirectoryName {get;}": (self) => folderOf(self.path),
    "System.IO.DirectoryInfo Directory {get;}": (self) => new FileSystemInfo(folderOf(self.path), true),
    "bool IsReadOnly {get;set;}": {
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
