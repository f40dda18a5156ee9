import { textKind } from "./textKind.ts";

/** The full path of a file or folder of a server: `D:\Logs`. The sentence of a refusal is inferred. */
export const localLongFullPathKind = textKind({
  name: "LocalLongFullPath",
  type: "Microsoft.Exchange.Data.LocalLongFullPath",
  fault: 'The path "{0}" isn\'t valid. Use a full path on a local drive, such as C:\\Logs.',
  read: fullPath,
  members: { "string PathName {get;}": (stored) => stored, "string DriveName {get;}": (stored) => stored.slice(0, 2) },
});

/** The full path of a database file, which ends with .edb. */
export const edbFilePathKind = textKind({
  name: "EdbFilePath",
  type: "Microsoft.Exchange.Data.EdbFilePath",
  fault: 'The path "{0}" isn\'t valid. Use a full path on a local drive that ends with .edb.',
  read: (word) => (/\.edb$/i.test(word) ? fullPath(word) : null),
  members: { "string PathName {get;}": (stored) => stored, "string DriveName {get;}": (stored) => stored.slice(0, 2) },
});

/** Whether a text is a full path on a local drive. */
export function isFullPath(word: string): boolean {
  return fullPath(word) !== null;
}

function fullPath(word: string): string | null {
  return /^[A-Za-z]:\\[^<>:"/|?*]*$/.test(word) ? word : null;
}
