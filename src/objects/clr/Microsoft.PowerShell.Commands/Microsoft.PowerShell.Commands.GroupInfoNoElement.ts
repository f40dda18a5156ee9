import { defineType } from "../../types/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.Commands.GroupInfoNoElement",
  base: "Microsoft.PowerShell.Commands.GroupInfo",
});
