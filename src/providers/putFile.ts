import type { FileSystem } from "../objects/host/FileSystem.ts";

/** Makes or replaces a file of a drive, with the folders above it. */
export function putFile(files: FileSystem, path: string, bytes: Uint8Array): void {
  const folder = path.slice(0, path.lastIndexOf("\\"));
  if (!files.entry(folder)) files.createDirectory(folder);
  files.writeBytes(path, bytes);
}
