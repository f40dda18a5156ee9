import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.TimeOnly: `ticks` are units of 100 ns since midnight. */
export class TimeOnly extends ClrObject {
  static readonly ticksPerDay = 864_000_000_000n;

  constructor(readonly ticks: bigint) {
    super();
  }

  /** The time of day, however many days the ticks are. */
  static ofTicks(ticks: bigint): TimeOnly {
    const rest = ticks % TimeOnly.ticksPerDay;
    return new TimeOnly(rest < 0n ? rest + TimeOnly.ticksPerDay : rest);
  }

  get clrType(): ClrType {
    return timeOnlyType();
  }

  override get equalityKey(): string {
    return `System.TimeOnly:${this.ticks}`;
  }
}

const timeOnlyType = lazyType("System.TimeOnly");
