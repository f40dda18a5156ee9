import type { ClrObject } from "../../objects/values/ClrObject.ts";

export type StoreLocationName = "LocalMachine" | "CurrentUser";

/** A certificate as the Cert: drive shows it; `value` is the X509Certificate2. */
export interface StoredCertificate {
  readonly thumbprint: string;
  readonly value: ClrObject;
}

/** The certificate stores of the emulated computer. */
export interface CertificateStores {
  /** Names of the stores of a location: "My", "Root", "CA" ... */
  storeNames(location: StoreLocationName): readonly string[];
  /** Makes an empty store of the machine. */
  create(store: string): void;
  /** Takes away a store that was made so; false for those that belong to the system. */
  removeStore(store: string): boolean;
  certificates(location: StoreLocationName, store: string): readonly StoredCertificate[];
  remove(location: StoreLocationName, store: string, thumbprint: string): void;
}
