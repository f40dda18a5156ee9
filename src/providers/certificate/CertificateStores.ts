import type { ClrObject } from "../../objects/model/ClrObject.ts";

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
  certificates(location: StoreLocationName, store: string): readonly StoredCertificate[];
  remove(location: StoreLocationName, store: string, thumbprint: string): void;
}
