import { defineType } from "../../objects/types/TypeDefinition.ts";
import type { PSVersionHashTable } from "../values/PSVersionHashTable.ts";

export const psVersionHashTable = defineType<PSVersionHashTable>({
  name: "System.Management.Automation.PSVersionHashTable",
  kind: "class",
  base: "System.Collections.Hashtable",
});
