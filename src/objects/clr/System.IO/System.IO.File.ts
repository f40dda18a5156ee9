import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { newLine } from "../../text/newLine.ts";
import { directoryName } from "../../text/windowsPath.ts";
import { defineClr, type StaticMethod } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import { type Byte, Char } from "../../values/numbers.ts";
import { elementsOf } from "../members/listMembers.ts";
import { openFile } from "./fileStreams.ts";
import { readerOverFile, writerOverFile } from "./fileTexts.ts";
import { fileTimes } from "./fileTimes.ts";
import { fullPathOf } from "./fullPathOf.ts";
import { requireFolder } from "./requireFolder.ts";

type Path = string | null;

function readText(path: Path, encoding: Encoding | null = null): string {
  return decodeText(fileSystem().readBytes(fullPathOf(path)), encoding);
}

function lines(path: Path, encoding: Encoding | null = null): string[] {
  const found = readText(path, encoding).split(/\r\n|\r|\n/);
  if (found[found.length - 1] === "") found.pop();
  return found;
}

/** New files get the encoding's mark; without an encoding it is UTF-8 and no mark. */
function writeText(path: Path, text: string | null, encoding: Encoding = encodings.utf8WithoutMark): void {
  fileSystem().writeBytes(fullPathOf(path), Uint8Array.from([...encoding.preamble, ...encoding.encode(text ?? "")]));
}

function appendText(path: Path, text: string | null, encoding: Encoding = encodings.utf8WithoutMark): void {
  const target = fullPathOf(path);
  if (fileSystem().entry(target)) fileSystem().appendBytes(target, encoding.encode(text ?? ""));
  else writeText(path, text, encoding);
}

function linesText(contents: unknown): string {
  checkNotNull(contents, "contents");
  const items = Array.isArray(contents) ? contents : elementsOf(contents, "contents");
  return items.map((line) => `${lineText(line)}${newLine()}`).join("");
}

function lineText(line: unknown): string {
  if (line instanceof Char) return String.fromCharCode(line.code);
  return line === null || line === undefined || line instanceof ClrObject ? "" : String(line);
}

function bytesOf(bytes: readonly Byte[] | null): Uint8Array {
  checkNotNull(bytes, "bytes");
  return Uint8Array.from(bytes as readonly Byte[], ({ value }) => value);
}

function copy(from: Path, to: Path, overwrite = false): void {
  const [source, target] = bothPaths(from, to);
  fileSystem().copyFile(source, target, overwrite);
}

function bothPaths(from: Path, to: Path): [string, string] {
  checkNotNull(from, "sourceFileName");
  checkNotNull(to, "destFileName");
  return [fullPathOf(from, "sourceFileName", "EmptyFileName"), fullPathOf(to, "destFileName", "EmptyFileName")];
}

function move(from: Path, to: Path, overwrite = false): void {
  const [source, target] = bothPaths(from, to);
  if (fileSystem().entry(source)?.isDirectory !== false) throw notFound(source);
  if (overwrite && fileSystem().entry(target)) fileSystem().delete(target, false);
  fileSystem().move(source, target);
}

function remove(path: Path): void {
  const target = fullPathOf(path, "path", "EmptyFolderPath");
  if (fileSystem().entry(target)) fileSystem().delete(target, false);
  else requireFolder(directoryName(target) ?? target, target);
}

function notFound(path: string): unknown {
  return clrException("System.IO.FileNotFoundException", `Could not find file '${path}'.`);
}

function attributes(path: Path): EnumValue {
  const target = fullPathOf(path, "path", "EmptyFolderPath");
  const entry = fileSystem().entry(target);
  if (!entry) throw notFound(target);
  return EnumValue.of(attributesType(), entry.attributes);
}

const attributesType = lazyType("System.IO.FileAttributes");

const content: Readonly<Record<string, StaticMethod>> = {
  ReadAllBytes: (path: Path) => fileSystem().readBytes(fullPathOf(path)),
  "WriteAllBytes(string,byte[])": (path: Path, bytes: readonly Byte[] | null) =>
    fileSystem().writeBytes(fullPathOf(path), bytesOf(bytes)),
  "AppendAllBytes(string,byte[])": (path: Path, bytes: readonly Byte[] | null) =>
    fileSystem().appendBytes(fullPathOf(path), bytesOf(bytes)),
  "ReadAllText(string)": (path: Path) => readText(path),
  "ReadAllText(string,System.Text.Encoding)": readText,
  "ReadAllLines(string)": (path: Path) => lines(path),
  "ReadAllLines(string,System.Text.Encoding)": lines,
  "ReadLines(string)": (path: Path) => lines(path),
  "ReadLines(string,System.Text.Encoding)": lines,
  "WriteAllText(string,string)": (path: Path, text: string | null) => writeText(path, text),
  "WriteAllText(string,string,System.Text.Encoding)": writeText,
  "AppendAllText(string,string)": (path: Path, text: string | null) => appendText(path, text),
  "AppendAllText(string,string,System.Text.Encoding)": appendText,
};

/** Written and appended lines, by what the signatures take them as. */
for (const type of ["string[]", "System.Collections.Generic.IEnumerable[string]"]) {
  Object.assign(content, {
    [`WriteAllLines(string,${type})`]: (path: Path, items: unknown) => writeText(path, linesText(items)),
    [`WriteAllLines(string,${type},System.Text.Encoding)`]: (path: Path, items: unknown, encoding: Encoding) =>
      writeText(path, linesText(items), encoding),
  });
}

export default defineClr<ClrObject>({
  statics: {
    ...content,
    "AppendAllLines(string,System.Collections.Generic.IEnumerable[string])": (path: Path, items: unknown) =>
      appendText(path, linesText(items)),
    "AppendAllLines(string,System.Collections.Generic.IEnumerable[string],System.Text.Encoding)": (
      path: Path,
      items: unknown,
      encoding: Encoding,
    ) => appendText(path, linesText(items), encoding),
    Exists: (path: Path) =>
      path !== null && path !== "" && fileSystem().entry(fileSystem().fullPath(path))?.isDirectory === false,
    "Copy(string,string)": (from: Path, to: Path) => copy(from, to),
    "Copy(string,string,bool)": copy,
    "Move(string,string)": (from: Path, to: Path) => move(from, to),
    "Move(string,string,bool)": move,
    Delete: remove,
    "GetAttributes(string)": attributes,
    "SetAttributes(string,System.IO.FileAttributes)": (path: Path, value: EnumValue) =>
      fileSystem().setAttributes(fullPathOf(path), Number(value.value)),
    "Create(string)": (path: Path) => openFile(fullPathOf(path), "Create", "ReadWrite", "None"),
    OpenRead: (path: Path) => openFile(fullPathOf(path), "Open", "Read"),
    OpenWrite: (path: Path) => openFile(fullPathOf(path), "OpenOrCreate", "Write", "None"),
    "Open(string,System.IO.FileMode)": (path: Path, mode: EnumValue) =>
      openFile(fullPathOf(path), mode.text, mode.text === "Append" ? "Write" : "ReadWrite", "None"),
    "Open(string,System.IO.FileMode,System.IO.FileAccess)": (path: Path, mode: EnumValue, access: EnumValue) =>
      openFile(fullPathOf(path), mode.text, access.text, "None"),
    "Open(string,System.IO.FileMode,System.IO.FileAccess,System.IO.FileShare)": (
      path: Path,
      mode: EnumValue,
      access: EnumValue,
      share: EnumValue,
    ) => openFile(fullPathOf(path), mode.text, access.text, share.text),
    CreateText: (path: Path) => writerOverFile(fullPathOf(path)),
    AppendText: (path: Path) => writerOverFile(fullPathOf(path), true),
    OpenText: (path: Path) => readerOverFile(fullPathOf(path)),
    ...fileTimes(fullPathOf),
  },
});
