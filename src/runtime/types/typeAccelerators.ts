import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { acceleratorsOfEdition, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { runningEngine } from "../runningEngine.ts";

/** The short type names that scripts may write, with those that the session added. */
function table(): GenericDictionary {
  const all = GenericDictionary.of("System.String", "System.Type", true);
  for (const [name, fullName] of acceleratorsOfEdition()) {
    const type = typeByNameOrNull(fullName);
    if (type) all.set(name, type);
  }
  for (const [name, type] of runningEngine().typeAccelerators) all.set(name, type);
  return all;
}

export const typeAccelerators = defineClr("System.Management.Automation.TypeAccelerators", {
  staticProperties: { "static System.Collections.Generic.Dictionary[string,type] Get {get;}": table },
  statics: {
    "static void Add(string typeName, type type)": (name: string, type: ClrType) => {
      runningEngine().typeAccelerators.set(name, type);
    },
    "static bool Remove(string typeName)": (name: string) => runningEngine().typeAccelerators.delete(name),
  },
});
