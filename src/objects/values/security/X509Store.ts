import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** A store of a location as the Cert: drive lists it. */
export class X509Store extends ClrObject {
  constructor(
    readonly location: "LocalMachine" | "CurrentUser",
    readonly name: string,
    readonly certificates: () => readonly ClrObject[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return storeType();
  }
}

const storeType = lazyType("System.Security.Cryptography.X509Certificates.X509Store");

/** LocalMachine or CurrentUser as the root of the Cert: drive lists it. */
export class X509StoreLocation extends ClrObject {
  constructor(
    readonly location: "LocalMachine" | "CurrentUser",
    readonly storeNames: readonly string[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return locationType();
  }
}

const locationType = lazyType("Microsoft.PowerShell.Commands.X509StoreLocation");
