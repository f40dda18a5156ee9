import { ambient } from "./ambient.ts";
import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { NumberFormatInfo } from "./FormatInfo.ts";
import { lazyType } from "./lazyType.ts";

/** System.Globalization.CultureInfo: "en-US"; "" is the invariant culture. */
export class CultureInfo extends ClrObject {
  static readonly invariant = new CultureInfo("");
  static readonly unitedStates = new CultureInfo("en-US");

  constructor(readonly name: string) {
    super();
  }

  #numberFormat: NumberFormatInfo | null = null;

  get numberFormat(): NumberFormatInfo {
    this.#numberFormat ??= new NumberFormatInfo(this.name, this === CultureInfo.invariant);
    return this.#numberFormat;
  }

  /** The name by which the formats are found, which the culture's own number format may have changed. */
  get formatName(): string {
    return this.#numberFormat?.culture ?? this.name;
  }

  get clrType(): ClrType {
    return cultureType();
  }

  override get equalityKey(): string {
    return `System.Globalization.CultureInfo:${this.name}`;
  }
}

const cultureType = lazyType("System.Globalization.CultureInfo");

/** The culture of the session's thread: what ToString() without a culture, -f and Parse go by. */
export function currentCulture(): CultureInfo {
  return ambient().culture ?? CultureInfo.unitedStates;
}

/** The culture of texts for people; every text here is English whatever it says. */
export function currentUICulture(): CultureInfo {
  return ambient().uiCulture ?? CultureInfo.unitedStates;
}

export function setCurrentUICulture(next: CultureInfo): void {
  ambient().uiCulture = next;
}

export function setCurrentCulture(next: CultureInfo): void {
  ambient().culture = next;
}
