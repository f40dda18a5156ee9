import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  kind: "class",
  base: "System.Management.Automation.Job",
});
