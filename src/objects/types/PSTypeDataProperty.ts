import type { ClrType } from "../model/ClrType.ts";
import { lazyType } from "../model/lazyType.ts";
import { PSMemberInfo, type PSMemberTypes } from "../model/PSMemberInfo.ts";

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
