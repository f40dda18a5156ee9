import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  base: "Microsoft.PowerShell.Commands.GroupInfo",
});
