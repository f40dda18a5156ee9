import { PSError } from "../../objects/errors/PSError.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { sessionPaths } from "../../runtime/scope/sessionPaths.ts";

/** The full path of a file as a script writes it: on any drive of the session, or relative to `location`. */
export function filePath(path: string, location: string): string {
  const plain = path.replaceAll("/", "\\");
  const full = /^[^\\:]+:/.test(plain) || plain.startsWith("\\\\") ? plain : `${location.replace(/\\$/, "")}\\${plain}`;
  return /^[^\\:]{2,}:/.test(full) ? onDrive(full) : fileSystem().fullPath(full);
}

/** What a path on a drive that a session made leads to; the path itself where there is no such drive. */
function onDrive(path: string): string {
  try {
    return sessionPaths(runningEngine()).unresolved(path).path;
  } catch (thrown) {
    if (thrown instanceof PSError) return path;
    throw thrown;
  }
}
