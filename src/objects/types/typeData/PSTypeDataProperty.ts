import { PSMemberInfo, type PSMemberTypes } from "../../members/PSMemberInfo.ts";
import type { ClrType } from "../ClrType.ts";
import { lazyType } from "../lazyType.ts";

/** A property of the built-in type data whose script or method PowerShell has and we have as code. */
export class PSTypeDataProperty extends PSMemberInfo {
  readonly isTableMember = true;

  constructor(
    name: string,
    readonly memberType: PSMemberTypes,
    readonly getter: (target: unknown) => unknown,
    /** What Get-Member shows for it. */
    readonly definition: string,
  ) {
    super(name);
  }

  get clrType(): ClrType {
    return this.memberType === "CodeProperty" ? codePropertyType() : scriptPropertyType();
  }
}

const codePropertyType = lazyType("System.Management.Automation.PSCodeProperty");
const scriptPropertyType = lazyType("System.Management.Automation.PSScriptProperty");
