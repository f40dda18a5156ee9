import { closeSync, openSync, readSync } from "node:fs";

/** Bytes that a file may have which the command line names. */
const largestInput = 64_000_000;

/**
 * The bytes of a file that the command line names. One that has more than `most`, or no end as a device, is refused with
 * the system's own code EFBIG.
 */
export function readInputFile(file: string, most = largestInput): Buffer {
  const opened = openSync(file, "r");
  try {
    const parts: Buffer[] = [];
    for (let length = 0; ; ) {
      const part = Buffer.allocUnsafe(length === 0 ? firstPart : furtherPart);
      const count = readSync(opened, part, 0, part.length, null);
      if (count === 0) return parts.length === 1 ? parts[0] : Buffer.concat(parts, length);
      length += count;
      if (length > most) throw Object.assign(new Error(`'${file}' is too large.`), { code: "EFBIG" });
      parts.push(part.subarray(0, count));
    }
  } finally {
    closeSync(opened);
  }
}

const firstPart = 65_536;
const furtherPart = 4_000_000;
