import { defineType } from "../../types/TypeDefinition.ts";
import type { CimMethodResult } from "../../values/machine/CimMethodResult.ts";

export default defineType<CimMethodResult>({
  name: "Microsoft.Management.Infrastructure.CimMethodResult",
  kind: "class",
  base: "System.Object",
});
