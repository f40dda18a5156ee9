import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** The formats of a culture by name, which changes with them (`changedCulture`); shared by what belongs to one culture. */
export class CultureFormats {
  constructor(
    public culture: string,
    readonly isReadOnly = false,
  ) {}

  /** The last year that two digits mean to the culture's calendar, where a script has set it. */
  twoDigitYearMax: number | null = null;
}

abstract class FormatInfo extends ClrObject {
  readonly formats: CultureFormats;

  constructor(culture: string | CultureFormats) {
    super();
    this.formats = typeof culture === "string" ? new CultureFormats(culture) : culture;
  }

  get culture(): string {
    return this.formats.culture;
  }
}

/** System.Globalization.NumberFormatInfo of a culture. */
export class NumberFormatInfo extends FormatInfo {
  get clrType(): ClrType {
    return numberFormatType();
  }
}

/** System.Globalization.DateTimeFormatInfo of a culture. */
export class DateTimeFormatInfo extends FormatInfo {
  get clrType(): ClrType {
    return dateTimeFormatType();
  }
}

const numberFormatType = lazyType("System.Globalization.NumberFormatInfo");
const dateTimeFormatType = lazyType("System.Globalization.DateTimeFormatInfo");
