import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { newLine } from "../../text/newLine.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType, type StaticMethod } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import { type Byte, Char } from "../../values/numbers.ts";
import { elementsOf } from "../members/listMembers.ts";
import { openFile } from "./fileStreams.ts";
import { readerOverFile, writerOverFile } from "./fileTexts.ts";
import { fileTimes } from "./fileTimes.ts";

type Path = string | null;

function full(path: Path): string {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  return fileSystem().fullPath(path as string);
}

function readText(path: Path, encoding: Encoding | null = null): string {
  return decodeText(fileSystem().readBytes(full(path)), encoding);
}

function lines(path: Path, encoding: Encoding | null = null): string[] {
  const found = readText(path, encoding).split(/\r\n|\r|\n/);
  if (found[found.length - 1] === "") found.pop();
  return found;
}

/** New files get the encoding's mark; without an encoding it is UTF-8 and no mark. */
function writeText(path: Path, text: string | null, encoding: Encoding = encodings.utf8WithoutMark): void {
  fileSystem().writeBytes(full(path), Uint8Array.from([...encoding.preamble, ...encoding.encode(text ?? "")]));
}

function appendText(path: Path, text: string | null, encoding: Encoding = encodings.utf8WithoutMark): void {
  const target = full(path);
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
  checkNotNull(from, "sourceFileName");
  checkNotNull(to, "destFileName");
  fileSystem().copyFile(full(from), full(to), overwrite);
}

function move(from: Path, to: Path, overwrite = false): void {
  checkNotNull(from, "sourceFileName");
  checkNotNull(to, "destFileName");
  const [source, target] = [full(from), full(to)];
  if (fileSystem().entry(source)?.isDirectory !== false) throw notFound(source);
  if (overwrite && fileSystem().entry(target)) fileSystem().delete(target, false);
  fileSystem().move(source, target);
}

function remove(path: Path): void {
  const target = full(path);
  if (fileSystem().entry(target)) fileSystem().delete(target, false);
}

function notFound(path: string): unknown {
  return clrException("System.IO.FileNotFoundException", `Could not find file '${path}'.`);
}

function attributes(path: Path): EnumValue {
  const target = full(path);
  const entry = fileSystem().entry(target);
  if (!entry) throw notFound(target);
  return EnumValue.of(attributesType(), entry.attributes);
}

const attributesType = lazyType("System.IO.FileAttributes");
const open = "static System.IO.FileStream Open(string path, System.IO.FileMode mode";

const content: Readonly<Record<string, StaticMethod>> = {
  "static byte[] ReadAllBytes(string path)": (path: Path) => fileSystem().readBytes(full(path)),
  "static void WriteAllBytes(string path, byte[] bytes)": (path: Path, bytes: readonly Byte[] | null) =>
    fileSystem().writeBytes(full(path), bytesOf(bytes)),
  "static void AppendAllBytes(string path, byte[] bytes)": (path: Path, bytes: readonly Byte[] | null) =>
    fileSystem().appendBytes(full(path), bytesOf(bytes)),
  "static string ReadAllText(string path)": (path: Path) => readText(path),
  "static string ReadAllText(string path, System.Text.Encoding encoding)": readText,
  "static string[] ReadAllLines(string path)": (path: Path) => lines(path),
  "static string[] ReadAllLines(string path, System.Text.Encoding encoding)": lines,
  "static System.Collections.Generic.IEnumerable[string] ReadLines(string path)": (path: Path) => lines(path),
  "static System.Collections.Generic.IEnumerable[string] ReadLines(string path, System.Text.Encoding encoding)": lines,
  "static void WriteAllText(string path, string contents)": (path: Path, text: string | null) => writeText(path, text),
  "static void WriteAllText(string path, string contents, System.Text.Encoding encoding)": writeText,
  "static void AppendAllText(string path, string contents)": (path: Path, text: string | null) =>
    appendText(path, text),
  "static void AppendAllText(string path, string contents, System.Text.Encoding encoding)": appendText,
};

/** Written and appended lines, by what the signatures take them as. */
for (const type of ["string[]", "System.Collections.Generic.IEnumerable[string]"]) {
  Object.assign(content, {
    [`static void WriteAllLines(string path, ${type} contents)`]: (path: Path, items: unknown) =>
      writeText(path, linesText(items)),
    [`static void WriteAllLines(string path, ${type} contents, System.Text.Encoding encoding)`]: (
      path: Path,
      items: unknown,
      encoding: Encoding,
    ) => writeText(path, linesText(items), encoding),
  });
}

export default defineType<ClrObject>({
  name: "System.IO.File",
  statics: {
    ...content,
    "static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)": (
      path: Path,
      items: unknown,
    ) => appendText(path, linesText(items)),
    "static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)":
      (path: Path, items: unknown, encoding: Encoding) => appendText(path, linesText(items), encoding),
    "static bool Exists(string path)": (path: Path) =>
      path !== null && path !== "" && fileSystem().entry(fileSystem().fullPath(path))?.isDirectory === false,
    "static void Copy(string sourceFileName, string destFileName)": (from: Path, to: Path) => copy(from, to),
    "static void Copy(string sourceFileName, string destFileName, bool overwrite)": copy,
    "static void Move(string sourceFileName, string destFileName)": (from: Path, to: Path) => move(from, to),
    "static void Move(string sourceFileName, string destFileName, bool overwrite)": move,
    "static void Delete(string path)": remove,
    "static System.IO.FileAttributes GetAttributes(string path)": attributes,
    "static void SetAttributes(string path, System.IO.FileAttributes fileAttributes)": (path: Path, value: EnumValue) =>
      fileSystem().setAttributes(full(path), Number(value.value)),
    "static System.IO.FileStream Create(string path)": (path: Path) => openFile(full(path), "Create", "ReadWrite"),
    "static System.IO.FileStream OpenRead(string path)": (path: Path) => openFile(full(path), "Open", "Read"),
    "static System.IO.FileStream OpenWrite(string path)": (path: Path) => openFile(full(path), "OpenOrCreate", "Write"),
    [`${open})`]: (path: Path, mode: EnumValue) =>
      openFile(full(path), mode.text, mode.text === "Append" ? "Write" : "ReadWrite"),
    [`${open}, System.IO.FileAccess access)`]: (path: Path, mode: EnumValue, access: EnumValue) =>
      openFile(full(path), mode.text, access.text),
    [`${open}, System.IO.FileAccess access, System.IO.FileShare share)`]: (
      path: Path,
      mode: EnumValue,
      access: EnumValue,
    ) => openFile(full(path), mode.text, access.text),
    "static System.IO.StreamWriter CreateText(string path)": (path: Path) => writerOverFile(full(path)),
    "static System.IO.StreamWriter AppendText(string path)": (path: Path) => writerOverFile(full(path), true),
    "static System.IO.StreamReader OpenText(string path)": (path: Path) => readerOverFile(full(path)),
    ...fileTimes(full),
  },
});
