import { defineType } from "../../types/TypeDefinition.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

export default defineType<Breakpoint>({
  name: "System.Management.Automation.CommandBreakpoint",
  kind: "class",
  base: "System.Management.Automation.Breakpoint",
  properties: {
    "string Command {get;}": ({ place }) => (place.kind === "Command" ? place.command : null),
  },
});
