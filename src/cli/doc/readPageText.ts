import { readFileSync, statSync } from "node:fs";
import { UsageError } from "../UsageError.ts";

const largestPage = 4_000_000;

/** The text of a page; what is no page of text is refused in one sentence. */
export function readPageText(file: string): string {
  let bytes: Buffer;
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new UsageError(`'${file}' is a folder, not a page.`);
    if (stats.size > largestPage)
      throw new UsageError(
        `The page '${file}' has ${megabytes(stats.size)} MB; pages have up to ${megabytes(largestPage)} MB.`,
      );
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no page '${file}'.` : `The page '${file}' cannot be read (${code}).`,
    );
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (bytes.includes(0)) throw new UsageError(`The page '${file}' is binary, not text.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`The page '${file}' is not text in UTF-8.`);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes >= 10_000_000 ? 0 : 1).replace(/\.0$/, "");
}
