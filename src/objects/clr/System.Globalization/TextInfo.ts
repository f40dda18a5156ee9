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
  ) {
    super();
  }

  copy(isReadOnly = false): GregorianCalendar {
    const formats = new CultureFormats(this.formats.culture, isReadOnly);
    formats.twoDigitYearMax = this.formats.twoDigitYearMax;
    return new GregorianCalendar(formats, this.kind);
  }

  get clrType(): ClrType {
    return gregorianType();
  }
}

const textInfoType = lazyType("System.Globalization.TextInfo");
const compareInfoType = lazyType("System.Globalization.CompareInfo");
const gregorianType = lazyType("System.Globalization.GregorianCalendar");
