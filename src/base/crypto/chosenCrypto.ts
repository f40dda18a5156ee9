import type { HostCrypto } from "./HostCrypto.ts";

let crypto: HostCrypto | null = null;

/** Says who does it; without that the portable one does. */
export function setHostCrypto(given: HostCrypto): void {
  crypto = given;
}

export function hostCrypto(): HostCrypto {
  crypto ??= (require("./portableCrypto.ts") as typeof import("./portableCrypto.ts")).portableCrypto;
  return crypto;
}
