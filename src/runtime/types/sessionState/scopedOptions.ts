import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import type { VariableOption } from "../../scope/Variable.ts";

/** The [ScopedItemOptions] value of what is set on a variable, an alias or a function. */
export function scopedOptions(options: readonly VariableOption[]): EnumValue {
  const type = typeByName("System.Management.Automation.ScopedItemOptions");
  let value = 0n;
  for (const option of options) value |= type.enumValues.get(option) ?? 0n;
  return EnumValue.of(type, value);
}

/** The options in such a value. */
export function optionsOf(value: EnumValue): VariableOption[] {
  return value.text === "None" ? [] : (value.text.split(", ") as VariableOption[]);
}
