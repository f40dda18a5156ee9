import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { typeByName } from "../objects/model/typeRegistry.ts";
import type { Scope } from "./Scope.ts";

/** $ExecutionContext and what hangs on it, each over one scope. */
export class IntrinsicsView extends ClrObject {
  constructor(
    readonly kind:
      | "EngineIntrinsics"
      | "SessionState"
      | "PSVariableIntrinsics"
      | "PathIntrinsics"
      | "DriveManagementIntrinsics"
      | "CmdletProviderManagementIntrinsics"
      | "CommandInvocationIntrinsics",
    readonly scope: Scope,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.${this.kind}`);
  }
}

/** $Host, $Host.UI and $Host.UI.RawUI. */
export class HostView extends ClrObject {
  constructor(readonly kind: "InternalHost" | "InternalHostUserInterface" | "InternalHostRawUserInterface") {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.Internal.Host.${this.kind}`);
  }
}
