import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { CalendarName } from "../../text/time/cultureCalendar.ts";
import { dateTimeFormatOf } from "../../text/time/DateTimeFormat.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { CultureFormats } from "../../values/FormatInfo.ts";

/** System.Globalization.TextInfo of a culture by name. */
export class TextInfo extends ClrObject {
  constructor(
    readonly culture: string,
    readonly isReadOnly = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return textInfoType();
  }
}

/** System.Globalization.CompareInfo of a culture by name. */
export class CompareInfo extends ClrObject {
  constructor(readonly culture: string) {
    super();
  }

  get clrType(): ClrType {
    return compareInfoType();
  }
}

/** System.Globalization.GregorianCalendar, of a culture where it has that one's formats. */
export class GregorianCalendar extends ClrObject {
  constructor(
    readonly formats = new CultureFormats(""),
    public kind = "Localized",
    readonly isReadOnly = false,
  ) {
    super();
  }

  static ofCulture(formats: CultureFormats): GregorianCalendar {
    return new GregorianCalendar(formats, undefined, formats.isReadOnly && followsCulture[edition()]);
  }

  copy(isReadOnly = false): GregorianCalendar {
    const formats = new CultureFormats(this.formats.culture);
    formats.twoDigitYearMax = this.formats.twoDigitYearMax;
    return new GregorianCalendar(formats, this.kind, isReadOnly);
  }

  get clrType(): ClrType {
    return gregorianType();
  }
}

/** Another calendar than the Gregorian one, of a culture where it has that one's formats. */
export class OtherCalendar extends ClrObject {
  constructor(
    readonly name: CalendarName,
    readonly formats = new CultureFormats(""),
    readonly isReadOnly = false,
  ) {
    super();
  }

  get clrType(): ClrType {
    return otherTypes[this.name]();
  }
}

/** The calendar in which a culture's dates are written. */
export function calendarOf(formats: CultureFormats): GregorianCalendar | OtherCalendar {
  const { calendar } = dateTimeFormatOf(formats.culture);
  if (calendar === "gregory") return GregorianCalendar.ofCulture(formats);
  return new OtherCalendar(calendar, formats, formats.isReadOnly && followsCulture[edition()]);
}

const textInfoType = lazyType("System.Globalization.TextInfo");
const compareInfoType = lazyType("System.Globalization.CompareInfo");
const gregorianType = lazyType("System.Globalization.GregorianCalendar");
const otherTypes: Readonly<Record<CalendarName, () => ClrType>> = {
  gregory: gregorianType,
  buddhist: lazyType("System.Globalization.ThaiBuddhistCalendar"),
  persian: lazyType("System.Globalization.PersianCalendar"),
  "islamic-umalqura": lazyType("System.Globalization.UmAlQuraCalendar"),
};

/** Whether the calendar of a culture that is read-only is so, too; of 5.1 as the page of ConvertTo-Json shows it. */
const followsCulture: PerEdition<boolean> = { Desktop: false, Core: true };
