import { gunzipSync, gzipSync } from "node:zlib";
import { type StateFolder, stateNames } from "../folder/StateFolder.ts";

/** The copy of a file of the state, packed; what it is good for is decided by the checksum of its content. */
function copyNameOf(name: string): string {
  return `${stateNames.copies}/${name}.gz`;
}

const largestCopy = 64 * 1024 * 1024;
const largestContent = 256 * 1024 * 1024;

export function writeCopy(folder: StateFolder, name: string, content: Uint8Array): void {
  const copy = copyNameOf(name);
  folder.createFolder(copy.slice(0, copy.lastIndexOf("/")));
  folder.replace(copy, [gzipSync(content, { level: 1 })], false);
}

/** Null when there is no copy that can be read. */
export function readCopy(folder: StateFolder, name: string): Buffer | null {
  const packed = folder.read(copyNameOf(name), largestCopy);
  try {
    return packed && gunzipSync(packed, { maxOutputLength: largestContent });
  } catch {
    return null;
  }
}
