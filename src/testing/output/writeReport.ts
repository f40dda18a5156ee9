import { fileSystem } from "../../objects/host/FileSystem.ts";
import type { Encoding } from "../../objects/values/io/Encoding.ts";
import { filePath } from "../run/filePath.ts";

/** How the bytes of a report are made: in UTF-8 with or without a mark, or in another encoding with its mark. */
export interface ReportBytes {
  readonly hasMark: boolean;
  readonly encoding?: Encoding | null;
  /** Whether the declaration of the document names that other encoding. */
  readonly isDeclared?: boolean;
}

/** Writes a report to a path that is full or relative to `location`, and makes its folder. */
export function writeReport(given: string, location: string, text: string, as: ReportBytes): void {
  const path = filePath(given, location);
  const folder = path.slice(0, path.lastIndexOf("\\"));
  if (folder.length > 2 && !fileSystem().entry(folder)) fileSystem().createDirectory(folder);
  const { hasMark, encoding = null, isDeclared = false } = as;
  if (encoding === null) {
    fileSystem().writeBytes(path, new TextEncoder().encode(`${hasMark ? "\ufeff" : ""}${text}`));
    return;
  }
  const declared = isDeclared ? text.replace(/^(<\?xml [^>]*encoding=")[^"]*/, `$1${encoding.codec}`) : text;
  fileSystem().writeBytes(path, Uint8Array.from([...encoding.preamble, ...encoding.encode(declared)]));
}
