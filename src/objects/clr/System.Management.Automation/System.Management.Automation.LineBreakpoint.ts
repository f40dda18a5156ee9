import { defineType } from "../../types/TypeDefinition.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

export default defineType<Breakpoint>({
  name: "System.Management.Automation.LineBreakpoint",
  kind: "class",
  base: "System.Management.Automation.Breakpoint",
  properties: {
    "int Column {get;}": ({ place }) => (place.kind === "Line" ? place.column : 0),
    "int Line {get;}": ({ place }) => (place.kind === "Line" ? place.line : 0),
  },
});
