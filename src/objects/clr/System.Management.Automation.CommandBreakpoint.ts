import type { Breakpoint } from "../model/Breakpoint.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<Breakpoint>({
  name: "System.Management.Automation.CommandBreakpoint",
  kind: "class",
  base: "System.Management.Automation.Breakpoint",
  properties: {
    "string Command {get;}": ({ place }) => (place.kind === "Command" ? place.command : null),
  },
});
