import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";

/**
 * What $object.PSObject gives, and PSBase, PSAdapted, PSExtended: the same target seen through a part of its members.
 * "all": the PSObject itself with Properties, Members, TypeNames ...; "base": .NET members only; "adapted": those an
 * adapter makes (XML); "extended": those added to the object.
 */
export class PSObjectView extends ClrObject {
  constructor(
    readonly target: unknown,
    readonly part: "all" | "base" | "adapted" | "extended",
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.part === "all" ? psObjectType() : memberSetType();
  }
}

const psObjectType = lazyType("System.Management.Automation.PSObject");
const memberSetType = lazyType("System.Management.Automation.PSMemberSet");
