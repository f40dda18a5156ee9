import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { DateTime } from "./DateTime.ts";
import { lazyType } from "./lazyType.ts";
import type { TimeSpan } from "./TimeSpan.ts";

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
