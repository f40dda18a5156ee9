import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** A session on a computer (PSSession). What runs in it is known to those that made it. */
export class PSSessionObject extends ClrObject {
  /** Where it is and who opened it; known to those that made it. */
  endpoint: unknown = null;
  state: "Opened" | "Disconnected" | "Closed" = "Opened";

  constructor(
    readonly id: number,
    readonly name: string,
    readonly instanceId: string,
    readonly computerName: string,
    readonly configurationName: string,
    /** The open runspace. */
    readonly runspace: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return sessionType();
  }
}

const sessionType = lazyType("System.Management.Automation.Runspaces.PSSession");
