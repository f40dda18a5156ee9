import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Globalization.TextInfo of a culture by name. */
export class TextInfo extends ClrObject {
  constructor(readonly culture: string) {
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

/** System.Globalization.GregorianCalendar. */
export class GregorianCalendar extends ClrObject {
  get clrType(): ClrType {
    return gregorianType();
  }
}

const textInfoType = lazyType("System.Globalization.TextInfo");
const compareInfoType = lazyType("System.Globalization.CompareInfo");
const gregorianType = lazyType("System.Globalization.GregorianCalendar");
