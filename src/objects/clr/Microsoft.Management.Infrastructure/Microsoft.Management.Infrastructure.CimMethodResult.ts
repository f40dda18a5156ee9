import { defineClr } from "../../types/defineClr.ts";
import type { CimMethodResult } from "../../values/machine/CimMethodResult.ts";

export default defineClr<CimMethodResult>({
  kind: "class",
  base: "System.Object",
});
