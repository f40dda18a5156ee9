import type { ContentReading, ContentWriter, ContentWriting, ProviderContext } from "../../command/Provider.ts";
import { ClrException, type PSError } from "../../objects/errors/PSError.ts";
import { valueText } from "../../objects/text/valueText.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { byteItems } from "../../objects/values/byteItems.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { Byte } from "../../objects/values/numbers.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { fileEncoding } from "../content/fileEncoding.ts";
import { appendedBytes, bytesOfText, linesOf, partsOf, textOfBytes } from "../content/fileText.ts";
import { argumentError, errorOfException } from "../providerErrors.ts";
import { providerRules } from "../providerRules.ts";
import { type ByteStorage, isMainStream, storage, streamNotFound, streamSubject } from "./alternateStreams.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemRules, folderIsNotCleared } from "./fileSystemRules.ts";
import { fileAttributes } from "./Volume.ts";

/** What Get-Content writes for a file: lines, parts, the whole text, or bytes. */
export function readFile(provider: FileSystemProvider, path: string, reading: ContentReading): Iterable<unknown> {
  const entry = provider.files.entry(path);
  if (entry?.isDirectory) throw fileSystemRules().contentOfFolder(path);
  const bytes = readBytes(provider, path, reading.stream);
  if (reading.asBytes) return bytesRead(bytes, reading.raw);
  const text = textOfBytes(bytes, fileEncoding(reading.encoding, "read"));
  if (reading.raw) return text === "" ? [] : [text];
  return reading.delimiter === null ? linesOf(text) : partsOf(text, reading.delimiter, providerRules().keepsDelimiter);
}

function readBytes(provider: FileSystemProvider, path: string, stream: string | undefined): Uint8Array {
  if (stream && !isMainStream(stream) && !provider.files.streams(path).has(stream))
    throw streamNotFound("GetContentReaderFileNotFoundError", stream, path);
  try {
    return storage(provider, path, stream).read();
  } catch (thrown) {
    throw readerError(thrown, path);
  }
}

function bytesRead(bytes: Uint8Array, raw: boolean): Iterable<unknown> {
  const values = byteItems(bytes);
  return raw ? [new TypedArray(typeByName("System.Byte"), values)] : values;
}

function readerError(thrown: unknown, path: string): PSError {
  const type = thrown instanceof ClrException ? thrown.exception.type.shortName : "";
  if (type === "FileNotFoundException")
    return errorOfException("GetContentReaderFileNotFoundError", "ObjectNotFound", thrown, path);
  if (type === "UnauthorizedAccessException") {
    return errorOfException("GetContentReaderUnauthorizedAccessError", "PermissionDenied", thrown, path);
  }
  return errorOfException("GetContentReaderIOError", "ReadError", thrown, path);
}

/**
 * A writer that puts all it got into the file when it is closed. A file that is to be replaced is emptied at once. Null
 * where the file cannot be written, which has then been reported (thrown, where nobody listens).
 */
export function openFileWriter(
  provider: FileSystemProvider,
  path: string,
  writing: ContentWriting,
  context: ProviderContext | null,
): ContentWriter | null {
  if (provider.isContainer(path)) throw fileSystemRules().folderIsNotWritten(path, writing.append);
  const encoding = fileEncoding(writing.encoding, "setContent");
  const parts: string[] = [];
  const bytes: number[] = [];
  const lineEnd = writing.noNewline ? "" : provider.newLine;
  const lock = context?.force ? unlocked(provider, path) : () => {};
  const target = storage(provider, path, writing.stream);
  try {
    if (!writing.append || !provider.exists(path)) target.write(new Uint8Array(0));
    else target.append(new Uint8Array(0));
  } catch (thrown) {
    const error = writerError(thrown, path);
    if (!context) throw error;
    context.cmdlet.error(error);
    return null;
  }
  return {
    write(values) {
      for (const value of flattened(values)) {
        if (writing.asBytes) bytes.push(byteOf(value));
        else if (value !== null && value !== undefined) parts.push(valueText(value) + lineEnd);
      }
    },
    close() {
      if (writing.asBytes) target.append(Uint8Array.from(bytes));
      else if (parts.length > 0) writeText(target, parts.join(""), encoding, writing);
      lock();
    },
  };
}

/** Takes the read-only attribute of a file away (-Force); the result puts it back. */
function unlocked(provider: FileSystemProvider, path: string): () => void {
  const attributes = provider.files.entry(path)?.attributes ?? 0;
  if ((attributes & fileAttributes.readOnly) === 0) return () => {};
  provider.files.setAttributes(path, attributes & ~fileAttributes.readOnly);
  return () => provider.files.setAttributes(path, attributes);
}

/** Bytes that the longest mark of an encoding takes. */
const longestMark = 4;

function writeText(
  target: ByteStorage,
  text: string,
  encoding: ReturnType<typeof fileEncoding>,
  writing: ContentWriting,
): void {
  if (!writing.append) target.write(bytesOfText(text, encoding));
  else {
    const existing = target.read(longestMark);
    const isChosen = writing.encoding !== undefined && writing.encoding !== null;
    target.append(appendedBytes(existing, text, encoding, isChosen));
  }
}

function* flattened(values: readonly unknown[]): Generator<unknown> {
  for (const value of values) {
    const plain = unwrap(value);
    if (Array.isArray(plain)) yield* plain;
    else yield value;
  }
}

function byteOf(value: unknown): number {
  const plain = unwrap(value);
  if (plain instanceof Byte) return plain.value;
  throw argumentError("Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.");
}

function writerError(thrown: unknown, path: string): PSError {
  const type = thrown instanceof ClrException ? thrown.exception.type.shortName : "";
  if (type === "DirectoryNotFoundException") {
    return errorOfException("GetContentWriterDirectoryNotFoundError", "ObjectNotFound", thrown, path);
  }
  if (type === "UnauthorizedAccessException") {
    return errorOfException("GetContentWriterUnauthorizedAccessError", "PermissionDenied", thrown, path);
  }
  return errorOfException("GetContentWriterIOError", "WriteError", thrown, path);
}

/** Clear-Content: the file stays, empty. */
export function clearFile(provider: FileSystemProvider, path: string, context: ProviderContext): void {
  if (provider.isContainer(path)) {
    context.cmdlet.error(folderIsNotCleared(path, "ClearDirectoryContent", path));
    return;
  }
  const given = context.cmdlet.raw("Stream");
  const stream = typeof given === "string" ? given : undefined;
  if (stream && !isMainStream(stream) && !provider.files.streams(path).has(stream)) {
    context.cmdlet.error(streamNotFound("AlternateDataStreamNotFound", stream, path));
    return;
  }
  const subject = stream === undefined ? `Item: ${path}` : streamSubject(stream, path);
  if (!context.cmdlet.shouldProcess(subject, "Clear Content")) return;
  const lock = context.force ? unlocked(provider, path) : () => {};
  try {
    storage(provider, path, stream).write(new Uint8Array(0));
    lock();
  } catch (thrown) {
    context.cmdlet.error(errorOfException("ClearContentUnauthorizedAccessError", "PermissionDenied", thrown, path));
  }
}
