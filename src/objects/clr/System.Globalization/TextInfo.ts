import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
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

const textInfoType = lazyType("System.Globalization.TextInfo");
const compareInfoType = lazyType("System.Globalization.CompareInfo");
const gregorianType = lazyType("System.Globalization.GregorianCalendar");

/** Whether the calendar of a culture that is read-only is so, too; of 5.1 as the page of ConvertTo-Json shows it. */
const followsCulture: PerEdition<boolean> = { Desktop: false, Core: true };
