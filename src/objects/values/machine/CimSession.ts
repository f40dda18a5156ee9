import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { Guid } from "../Guid.ts";

/** Microsoft.Management.Infrastructure.CimSession, with the notes that the cmdlets add. */
export class CimSession extends ClrObject {
  constructor(
    readonly id: number,
    readonly name: string,
    readonly instanceId: Guid,
    readonly computerName: string,
    readonly protocol: "WSMAN" | "DCOM",
  ) {
    super();
  }

  get clrType(): ClrType {
    return sessionType();
  }
}

const sessionType = lazyType("Microsoft.Management.Infrastructure.CimSession");
