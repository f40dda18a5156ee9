import type { ClrType } from "../../../objects/types/ClrType.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { ClrObject } from "../../../objects/values/ClrObject.ts";
import type { PSModule } from "../../modules/PSModule.ts";

/** What script blocks and session states have in common that belong together: a module's state, or (null) the session's. */
export class SessionStateInternal extends ClrObject {
  constructor(readonly module: PSModule | null) {
    super();
  }

  get clrType(): ClrType {
    return stateType();
  }
}

const stateType = lazyType("System.Management.Automation.SessionStateInternal");

export const sessionStateInternalType = defineClr<SessionStateInternal>(
  "System.Management.Automation.SessionStateInternal",
  {
    base: "System.Object",
    nonPublicProperties: { "psmoduleinfo Module {get;}": (self) => self.module },
  },
);
