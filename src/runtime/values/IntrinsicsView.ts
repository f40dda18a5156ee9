import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { runningEngine } from "../runningEngine.ts";
import type { Scope } from "../scope/Scope.ts";

/**
 * $ExecutionContext and what hangs on it. It is over the scope that runs, whoever holds it, and so are its commands. What
 * belongs to a session state is over the scope that runs where that is of the same module or the session itself, else over
 * the one in which it was made.
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
    const { currentScope } = runningEngine();
    return followers.has(this.kind) || currentScope.module === this.home.module ? currentScope : this.home;
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
