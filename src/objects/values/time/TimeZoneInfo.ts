import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.TimeZoneInfo. `id` is what scripts see, `ianaName` what the rules are read by. */
export class TimeZoneInfo extends ClrObject {
  constructor(
    readonly id: string,
    readonly ianaName: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return timeZoneType();
  }

  override get equalityKey(): string {
    return `System.TimeZoneInfo:${this.id.toLowerCase()}`;
  }
}

const timeZoneType = lazyType("System.TimeZoneInfo");
