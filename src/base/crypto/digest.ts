import { hostCrypto } from "./chosenCrypto.ts";
import type { DigestName } from "./HostCrypto.ts";

/** The hash of some pieces, one after the other; a text counts as UTF-8. */
export function digest(name: DigestName, ...pieces: readonly (string | Uint8Array)[]): Buffer {
  const hasher = hostCrypto().hasher(name, null);
  for (const piece of pieces) hasher.update(typeof piece === "string" ? Buffer.from(piece, "utf8") : piece);
  return Buffer.from(hasher.digest());
}
