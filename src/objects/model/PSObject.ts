import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import { MemberTable } from "./MemberTable.ts";
import { typeOf } from "./typeOf.ts";

/**
 * A wrapper that gives extended members to a value that cannot carry them itself (string, boolean, Int32, Int64).
 * Every other object holds its extended members directly. Wrappers never nest.
 */
export class PSObject extends ClrObject {
  constructor(readonly base: string | boolean | number | bigint) {
    super();
  }

  get clrType(): ClrType {
    return typeOf(this.base);
  }
}

/** An object that consists of its extended members only. */
export class PSCustomObject extends ClrObject {
  override extended: MemberTable;
  /** Names that stand before the type's own in PSTypeNames. */
  constructor(extended: MemberTable = new MemberTable()) {
    super();
    this.extended = extended;
  }

  get clrType(): ClrType {
    return customObjectType();
  }
}

const customObjectType = lazyType("System.Management.Automation.PSCustomObject");

/** The value inside a wrapper; any other value itself. */
export function unwrap(value: unknown): unknown {
  return value instanceof PSObject ? value.base : value;
}
