import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";

/** A FileStream over a virtual file, by the names of FileMode and FileAccess. */
export function openFile(path: string, mode: string, access: string): StreamObject {
  const files = fileSystem();
  const full = files.fullPath(path);
  const entry = files.entry(full);
  if (entry?.isDirectory)
    throw clrException("System.UnauthorizedAccessException", `Access to the path '${full}' is denied.`);
  const exists = entry !== null;
  if (!exists && (mode === "Open" || mode === "Truncate")) files.readBytes(full);
  if (exists && mode === "CreateNew") throw clrException("System.IO.IOException", `The file '${full}' already exists.`);
  const keeps = exists && (mode === "Open" || mode === "OpenOrCreate" || mode === "Append");
  const bytes = keeps ? files.readBytes(full) : new Uint8Array(0);
  if (!keeps) files.writeBytes(full, bytes);
  const canWrite = access !== "Read";
  const stream = new StreamObject(
    "System.IO.FileStream",
    bytes,
    canWrite,
    true,
    canWrite ? (all) => fileSystem().writeBytes(full, all) : null,
  );
  stream.canRead = access !== "Write";
  if (mode === "Append") stream.position = bytes.length;
  fileNames.set(stream, full);
  return stream;
}

const fileNames = new WeakMap<StreamObject, string>();

export function fileNameOf(stream: StreamObject): string {
  return fileNames.get(stream) ?? "";
}
