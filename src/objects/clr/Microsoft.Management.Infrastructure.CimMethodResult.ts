import type { CimMethodResult } from "../model/CimMethodResult.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<CimMethodResult>({
  name: "Microsoft.Management.Infrastructure.CimMethodResult",
  kind: "class",
  base: "System.Object",
});
