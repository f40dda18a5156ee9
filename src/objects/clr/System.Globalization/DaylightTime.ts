import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";

/** System.Globalization.DaylightTime: when a year's daylight saving time begins and ends, and by how much clocks change. */
export class DaylightTime extends ClrObject {
  constructor(
    readonly start: DateTime,
    readonly end: DateTime,
    readonly delta: TimeSpan,
  ) {
    super();
  }

  get clrType(): ClrType {
    return daylightTimeType();
  }
}

const daylightTimeType = lazyType("System.Globalization.DaylightTime");
