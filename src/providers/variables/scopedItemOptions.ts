import type { ScopedItemOption } from "../../command/SessionState.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";

/** The names in a ScopedItemOptions value; undefined where none was given. */
export function scopedItemOptions(value: unknown): readonly ScopedItemOption[] | undefined {
  if (!(value instanceof EnumValue)) return undefined;
  if (value.value === 0n) return [];
  return value.text.split(", ") as ScopedItemOption[];
}
