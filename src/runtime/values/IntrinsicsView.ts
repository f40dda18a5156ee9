import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { runningEngine } from "../runningEngine.ts";
import type { Scope } from "../scope/Scope.ts";

/**
 * $ExecutionContext and what hangs on it. It is over the scope that runs, whoever holds it, and so are its commands. What
 * belongs to a session state is over the innermost scope under way that is of the same module or the session itself; where
 * none is, over the one in which it was made.
 */
export class IntrinsicsView extends ClrObject {
  constructor(
    readonly kind:
      | "EngineIntrinsics"
      | "SessionState"
      | "PSVariableIntrinsics"
      | "PathIntrinsics"
      | "DriveManagementIntrinsics"
      | "CmdletProviderManagementIntrinsics"
      | "CommandInvocationIntrinsics"
      | "ProviderIntrinsics"
      | "ItemCmdletProviderIntrinsics"
      | "ChildItemCmdletProviderIntrinsics",
    private readonly home: Scope,
  ) {
    super();
  }

  get scope(): Scope {
    const { currentScope, frame: innermost } = runningEngine();
    const { module } = this.home;
    if (followers.has(this.kind) || currentScope.module === module) return currentScope;
    for (let frame = innermost; frame; frame = frame.caller) if (frame.scope.module === module) return frame.scope;
    return this.home;
  }

  /** What hangs on it, over the same scope. */
  part(kind: IntrinsicsView["kind"]): IntrinsicsView {
    return new IntrinsicsView(kind, this.scope);
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.${this.kind}`);
  }
}

const followers: ReadonlySet<IntrinsicsView["kind"]> = new Set(["EngineIntrinsics", "CommandInvocationIntrinsics"]);

/** $Host, $Host.UI and $Host.UI.RawUI. */
export class HostView extends ClrObject {
  constructor(readonly kind: "InternalHost" | "InternalHostUserInterface" | "InternalHostRawUserInterface") {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`System.Management.Automation.Internal.Host.${this.kind}`);
  }
}
