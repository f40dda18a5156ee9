import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";

/** The options of an entry as a script sees them. */
export function optionsOf({ options }: SessionStateEntry): EnumValue | null {
  return options ?? EnumValue.named(typeByName("System.Management.Automation.ScopedItemOptions"), "None");
}
