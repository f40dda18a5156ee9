import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it that are missing. Node's own way (`recursive`) never comes to an end where the system
 * says of a folder that is there that it is not (`/proc`).
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.push(at);
  for (const each of missing.reverse()) mkdirSync(each);
  // A file of this name is not a folder.
  if (missing.length === 0) mkdirSync(folder, { recursive: true });
}
