import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.DateTimeOffset: `ticks` is the clock reading at the place, `offsetMinutes` its distance from UTC. */
export class DateTimeOffset extends ClrObject {
  constructor(
    readonly ticks: bigint,
    readonly offsetMinutes: number,
  ) {
    super();
  }

  get utcTicks(): bigint {
    return this.ticks - BigInt(this.offsetMinutes) * 600_000_000n;
  }

  get clrType(): ClrType {
    return dateTimeOffsetType();
  }

  override get equalityKey(): string {
    return `System.DateTimeOffset:${this.utcTicks}`;
  }
}

const dateTimeOffsetType = lazyType("System.DateTimeOffset");
