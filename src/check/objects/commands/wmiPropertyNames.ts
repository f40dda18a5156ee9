import type { CommandTable } from "../../calls/CommandTable.ts";
import { propertiesOf } from "./moduleObjects.ts";

/** The properties of a class of WMI, of the model or, where it does not have the class, of the table; null for a class that neither has. */
export function wmiPropertyNames(
  name: string,
  table: CommandTable,
): { readonly names: readonly string[]; readonly isModelled: boolean } | null {
  const modelled = table.surroundings.objects.wmiProperties(name);
  if (modelled !== null) return { names: modelled, isModelled: true };
  const names = /^win32_/i.test(name) ? propertiesOf(table.moduleObject(name)) : [];
  return names.length === 0 ? null : { names, isModelled: false };
}
