import { clrException } from "../errors/PSError.ts";
import { enumRange } from "../types/enumUnderlyingType.ts";
import { clrText } from "../values/clrText.ts";
import type { EnumValue } from "../values/EnumValue.ts";

/** Enum.ToString(format): G, D, F or X. */
export function formatEnum(value: EnumValue, format: string): string {
  switch (format.toUpperCase()) {
    case "":
    case "G":
    case "F":
      return value.text;
    case "D":
      return String(value.value);
    case "X": {
      const width = enumRange(value.type).bits;
      return BigInt.asUintN(width, value.value)
        .toString(16)
        .toUpperCase()
        .padStart(width / 4, "0");
    }
    default:
      throw clrException("System.FormatException", clrText("FormatOfEnum"));
  }
}
