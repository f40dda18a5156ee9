import { outOfRange } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Index: a place counted from the start or, "^1", from the end. */
export class IndexObject extends ClrObject {
  constructor(
    readonly value: number,
    readonly isFromEnd: boolean,
  ) {
    super();
    if (value < 0) throw outOfRange("Non-negative number required.", "value");
  }

  get clrType(): ClrType {
    return indexType();
  }

  override get equalityKey(): string {
    return `Index:${this.text}`;
  }

  get text(): string {
    return `${this.isFromEnd ? "^" : ""}${this.value}`;
  }

  offsetIn(length: number): number {
    return this.isFromEnd ? length - this.value : this.value;
  }
}

/** System.Range: "1..^2". */
export class RangeObject extends ClrObject {
  constructor(
    readonly start: IndexObject,
    readonly end: IndexObject,
  ) {
    super();
  }

  get clrType(): ClrType {
    return rangeType();
  }

  override get equalityKey(): string {
    return `Range:${this.text}`;
  }

  get text(): string {
    return `${this.start.text}..${this.end.text}`;
  }
}

const indexType = lazyType("System.Index");
const rangeType = lazyType("System.Range");
