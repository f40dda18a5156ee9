import { defineClr } from "../../types/defineClr.ts";
import type { CmdletObject } from "../../values/CmdletObject.ts";

/** What cmdlets over the drives share: without a path no provider stands against -WhatIf. */
export default defineClr<CmdletObject>({
  properties: { SupportsShouldProcess: () => true },
});
