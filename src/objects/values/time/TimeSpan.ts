import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.TimeSpan: `ticks` are units of 100 ns. */
export class TimeSpan extends ClrObject {
  static readonly zero = new TimeSpan(0n);
  static readonly minTicks = -9223372036854775808n;
  static readonly maxTicks = 9223372036854775807n;
  static readonly ticksPerMillisecond = 10_000n;
  static readonly ticksPerSecond = 10_000_000n;
  static readonly ticksPerMinute = 600_000_000n;
  static readonly ticksPerHour = 36_000_000_000n;
  static readonly ticksPerDay = 864_000_000_000n;

  constructor(readonly ticks: bigint) {
    super();
  }

  static fromMilliseconds(milliseconds: number): TimeSpan {
    return new TimeSpan(BigInt(Math.round(milliseconds * 10_000)));
  }

  /** The milliseconds of a time to wait: what is left of one does not count. */
  get wholeMilliseconds(): number {
    return Number(this.ticks / TimeSpan.ticksPerMillisecond);
  }

  get totalMilliseconds(): number {
    return Number(this.ticks) / 10_000;
  }

  get clrType(): ClrType {
    return timeSpanType();
  }

  override get equalityKey(): string {
    return `System.TimeSpan:${this.ticks}`;
  }
}

const timeSpanType = lazyType("System.TimeSpan");
