import { fileSystem } from "../../objects/host/FileSystem.ts";

/** Writes a report in UTF-8 to a path that is full or relative to `location`, and makes its folder. */
export function writeReport(given: string, location: string, text: string, hasMark: boolean): void {
  const plain = given.replaceAll("/", "\\");
  const isFull = /^[A-Za-z]+:/.test(plain) || plain.startsWith("\\\\");
  const path = fileSystem().fullPath(isFull ? plain : `${location.replace(/\\$/, "")}\\${plain}`);
  const folder = path.slice(0, path.lastIndexOf("\\"));
  if (folder.length > 2 && !fileSystem().entry(folder)) fileSystem().createDirectory(folder);
  fileSystem().writeBytes(path, new TextEncoder().encode(`${hasMark ? "\ufeff" : ""}${text}`));
}
