import { fileSystem } from "../../../../src/objects/host/FileSystem.ts";
import { taskError } from "../../../../src/world/nouns/messages/taskMessages.ts";

/** A parameter that names a file of the server itself: no share, and the file is there. */
export function requireLocalFile(parameter: string, path: string | null): void {
  if (path === null) return;
  if (path.startsWith("\\\\")) throw taskError("LocalFileShared", { path, parameter });
  const entry = fileSystem().entry(path);
  if (entry === null || entry.isDirectory) throw taskError("LocalFileMissing", { path, parameter });
}
