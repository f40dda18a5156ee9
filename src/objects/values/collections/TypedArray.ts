import type { ClrType } from "../../types/ClrType.ts";
import { arrayTypeOf } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** A one-dimensional array whose element type is not object: string[], int[], byte[] ... Items are model values. */
export class TypedArray extends ClrObject {
  constructor(
    readonly elementType: ClrType,
    readonly items: unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return arrayTypeOf(this.elementType, 1);
  }

  override get elements(): readonly unknown[] {
    return this.items;
  }
}

/** An array of two or more dimensions, row-major. */
export class MultiDimensionalArray extends ClrObject {
  constructor(
    readonly elementType: ClrType,
    readonly lengths: readonly number[],
    readonly items: unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return arrayTypeOf(this.elementType, this.lengths.length);
  }

  override get elements(): readonly unknown[] {
    return this.items;
  }
}
