import { MemberTable } from "../members/MemberTable.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "./ClrObject.ts";

/**
 * A wrapper that gives extended members to a value that cannot carry them itself (string, boolean, Int32, Int64), or
 * a bare number the text it was written with. Every other object holds its extended members directly. Wrappers never nest.
 */
export class PSObject extends ClrObject {
  constructor(
    readonly base: string | boolean | number | bigint | ClrObject,
    /** How a number given as a bare argument was written ("0x1F"): its text wherever the object's own one is asked for. */
    readonly written: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeOf(this.base);
  }
}

/** An object that consists of its extended members only. */
export class PSCustomObject extends ClrObject {
  override extended: MemberTable;
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

/** The number itself, where a bare argument keeps how it was written. */
export function withoutSpelling(value: unknown): unknown {
  return value instanceof PSObject && value.written !== null ? value.base : value;
}
