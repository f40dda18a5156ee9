import { statSync } from "node:fs";
import { UsageError } from "./options/UsageError.ts";
import { readInputFile } from "./readInputFile.ts";

/** The text of a script file of the host, named by the person who started the program. */
export function readScript(file: string, exitCode: number): string {
  try {
    if (statSync(file).isDirectory()) throw new UsageError(`'${file}' is a folder, not a script file.`, exitCode);
    return scriptText(readInputFile(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no script file '${file}'.` : `The script file '${file}' cannot be read (${code}).`,
      exitCode,
    );
  }
}

/** UTF-8 with or without a mark, or UTF-16 with one. */
function scriptText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString("utf16le");
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}
