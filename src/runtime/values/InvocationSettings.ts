import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";

/** How a PowerShell object is to run. */
export class InvocationSettings extends ClrObject {
  addToHistory = false;
  /** An ActionPreference; a local runspace goes by its own all the same (observed: PowerShell 7.6). */
  errorAction: unknown = null;

  get clrType(): ClrType {
    return settingsType();
  }
}

const settingsType = lazyType("System.Management.Automation.PSInvocationSettings");
