import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

export type DateTimeKind = "Unspecified" | "Utc" | "Local";

/** System.DateTime: `ticks` are units of 100 ns since 0001-01-01. Two dates are equal when their ticks are. */
export class DateTime extends ClrObject {
  static readonly minTicks = 0n;
  static readonly maxTicks = 3155378975999999999n;

  constructor(
    readonly ticks: bigint,
    readonly kind: DateTimeKind = "Unspecified",
  ) {
    super();
  }

  /** The moment given as milliseconds since 1970, as UTC. */
  static fromUnixMilliseconds(milliseconds: number): DateTime {
    return new DateTime(BigInt(Math.round(milliseconds)) * 10_000n + unixEpochTicks, "Utc");
  }

  /** Milliseconds since 1970 of the date's own clock reading; the kind is not looked at. */
  get unixMilliseconds(): number {
    return Number((this.ticks - unixEpochTicks) / 10_000n);
  }

  get clrType(): ClrType {
    return dateTimeType();
  }

  override get equalityKey(): string {
    return `System.DateTime:${this.ticks}`;
  }
}

/** Ticks of 1970-01-01. */
export const unixEpochTicks = 621355968000000000n;

const dateTimeType = lazyType("System.DateTime");
