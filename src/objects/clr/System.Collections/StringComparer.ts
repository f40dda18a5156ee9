import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** One of the comparers of [StringComparer]. */
export class StringComparer extends ClrObject {
  static readonly ordinal = new StringComparer("Ordinal", false);
  static readonly ordinalIgnoreCase = new StringComparer("Ordinal", true);
  static readonly culture = new StringComparer("Culture", false);
  static readonly cultureIgnoreCase = new StringComparer("Culture", true);

  private constructor(
    readonly kind: "Ordinal" | "Culture",
    readonly ignoreCase: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    if (this.kind === "Culture") return cultureType();
    return this.ignoreCase ? ordinalIgnoreCaseType() : ordinalType();
  }
}

const cultureType = lazyType("System.CultureAwareComparer");
const ordinalType = lazyType("System.OrdinalCaseSensitiveComparer");
const ordinalIgnoreCaseType = lazyType("System.OrdinalIgnoreCaseComparer");
