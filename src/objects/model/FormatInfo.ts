import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** System.Globalization.NumberFormatInfo of a culture by name; a changed one has a name of its own (`changedCulture`). */
export class NumberFormatInfo extends ClrObject {
  constructor(
    public culture: string,
    readonly isReadOnly = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return numberFormatType();
  }
}

/** System.Globalization.DateTimeFormatInfo of a culture by name. */
export class DateTimeFormatInfo extends ClrObject {
  constructor(readonly culture: string) {
    super();
  }

  get clrType(): ClrType {
    return dateTimeFormatType();
  }
}

const numberFormatType = lazyType("System.Globalization.NumberFormatInfo");
const dateTimeFormatType = lazyType("System.Globalization.DateTimeFormatInfo");
