import { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../ClrType.ts";
import { lazyType } from "../lazyType.ts";

/** A method of the built-in type data whose script PowerShell has and we have as code, or one of an adapter. */
export class PSTypeDataMethod extends PSMemberInfo {
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly code: (target: unknown, args: readonly unknown[]) => unknown,
    /** "Method": one that an adapter makes. */
    readonly memberType: "ScriptMethod" | "CodeMethod" | "Method" = "ScriptMethod",
    readonly definition = `System.Object ${name}();`,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return scriptMethodType();
  }
}

const scriptMethodType = lazyType("System.Management.Automation.PSScriptMethod");
