import { defineType } from "../../objects/model/TypeDefinition.ts";
import type { PSVersionHashTable } from "../PSVersionHashTable.ts";

export const psVersionHashTable = defineType<PSVersionHashTable>({
  name: "System.Management.Automation.PSVersionHashTable",
  kind: "class",
  base: "System.Collections.Hashtable",
});
