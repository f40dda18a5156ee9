import { clrException } from "../../errors/PSError.ts";
import { type FileHold, fileSystem } from "../../host/FileSystem.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";

/** A FileStream over a virtual file, by the names of FileMode, FileAccess and FileShare. */
export function openFile(path: string, mode: string, access: string, share = "Read"): StreamObject {
  const files = fileSystem();
  const full = files.fullPath(path);
  const entry = files.entry(full);
  if (entry?.isDirectory)
    throw clrException("System.UnauthorizedAccessException", `Access to the path '${full}' is denied.`);
  const exists = entry !== null;
  if (!exists && (mode === "Open" || mode === "Truncate")) files.readBytes(full);
  if (exists && mode === "CreateNew") throw clrException("System.IO.IOException", `The file '${full}' already exists.`);
  const keeps = exists && (mode === "Open" || mode === "OpenOrCreate" || mode === "Append");
  const hold = files.hold(full, access, share);
  const bytes = firstBytes(keeps, hold);
  const canWrite = access !== "Read";
  const stream = new StreamObject("System.IO.FileStream", bytes, canWrite, true, canWrite ? hold.write : null);
  stream.onClosed = hold.release;
  stream.canRead = access !== "Write";
  if (mode === "Append") stream.position = bytes.length;
  fileNames.set(stream, full);
  return stream;
}

/** What the stream begins with: what is in the file, or nothing, and then there is nothing in the file either. */
function firstBytes(keeps: boolean, hold: FileHold): Uint8Array {
  const bytes = new Uint8Array(0);
  try {
    if (keeps) return hold.read();
    hold.write(bytes);
    return bytes;
  } catch (error) {
    hold.release();
    throw error;
  }
}

const fileNames = new WeakMap<StreamObject, string>();

export function fileNameOf(stream: StreamObject): string {
  return fileNames.get(stream) ?? "";
}
