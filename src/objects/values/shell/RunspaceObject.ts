import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** The runspace of a session, as scripts see it. */
export class RunspaceObject extends ClrObject {
  debugEnabled = false;
  breakAll = false;

  constructor(
    readonly id: number,
    readonly name: string,
    readonly instanceId: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return runspaceType();
  }
}

const runspaceType = lazyType("System.Management.Automation.Runspaces.LocalRunspace");
