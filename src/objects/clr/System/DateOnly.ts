import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.DateOnly: `dayNumber` are days since 0001-01-01. */
export class DateOnly extends ClrObject {
  static readonly maxDayNumber = 3652058;

  constructor(readonly dayNumber: number) {
    super();
  }

  /** The date at which the ticks of a DateTime lie. */
  static ofTicks(ticks: bigint): DateOnly {
    return new DateOnly(Number(ticks / ticksPerDay));
  }

  /** Ticks of its midnight. */
  get ticks(): bigint {
    return BigInt(this.dayNumber) * ticksPerDay;
  }

  get clrType(): ClrType {
    return dateOnlyType();
  }

  override get equalityKey(): string {
    return `System.DateOnly:${this.dayNumber}`;
  }
}

const ticksPerDay = 864_000_000_000n;
const dateOnlyType = lazyType("System.DateOnly");
