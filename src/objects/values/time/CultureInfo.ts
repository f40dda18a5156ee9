import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import { CultureFormats } from "../FormatInfo.ts";

/** System.Globalization.CultureInfo: "en-US"; "" is the invariant culture. */
export class CultureInfo extends ClrObject {
  static readonly invariant = new CultureInfo("");
  static readonly unitedStates = new CultureInfo("en-US");

  constructor(readonly name: string) {
    super();
  }

  #formats: CultureFormats | null = null;

  /** What its number format and its date format share. */
  get formats(): CultureFormats {
    this.#formats ??= new CultureFormats(
      this.name,
      this === CultureInfo.invariant || this === CultureInfo.unitedStates,
    );
    return this.#formats;
  }

  /** The name by which the formats are found, which a script may have changed. */
  get formatName(): string {
    return this.#formats?.culture ?? this.name;
  }

  /** A copy, whose formats may be changed or not. */
  copy(isReadOnly = false): CultureInfo {
    const made = new CultureInfo(this.name);
    made.#formats = new CultureFormats(this.formatName, isReadOnly);
    return made;
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
