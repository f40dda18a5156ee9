import { createHash } from "node:crypto";

/** 32 hexadecimal digits of the SHA-256 of the given pieces, one after the other. */
export function checksum(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex").slice(0, 32);
}

export const checksumForm = /^[0-9a-f]{32}$/;
