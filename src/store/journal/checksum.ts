import { digest } from "../../base/crypto/digest.ts";

/** 32 hexadecimal digits of the SHA-256 of the given pieces, one after the other. */
export function checksum(...pieces: readonly (string | Uint8Array)[]): string {
  return digest("sha256", ...pieces)
    .toString("hex")
    .slice(0, 32);
}

export const checksumForm = /^[0-9a-f]{32}$/;
