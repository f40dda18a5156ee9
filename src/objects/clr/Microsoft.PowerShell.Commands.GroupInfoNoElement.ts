import { defineType } from "../model/TypeDefinition.ts";

export default defineType({
  name: "Microsoft.PowerShell.Commands.GroupInfoNoElement",
  base: "Microsoft.PowerShell.Commands.GroupInfo",
});
