import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  typeParameters: ["T"],
  base: "System.Management.Automation.PSMemberInfoCollection[T]",
});
