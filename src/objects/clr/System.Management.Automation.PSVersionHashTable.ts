import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "System.Management.Automation.PSVersionHashTable",
  base: "System.Collections.Hashtable",
});
