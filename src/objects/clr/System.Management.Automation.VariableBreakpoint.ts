import type { Breakpoint } from "../model/Breakpoint.ts";
import { EnumValue } from "../model/EnumValue.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";

const accessMode = lazyType("System.Management.Automation.VariableAccessMode");

export default defineType<Breakpoint>({
  name: "System.Management.Automation.VariableBreakpoint",
  kind: "class",
  base: "System.Management.Automation.Breakpoint",
  properties: {
    "System.Management.Automation.VariableAccessMode AccessMode {get;}": ({ place }) =>
      place.kind === "Variable" ? EnumValue.named(accessMode(), place.mode) : null,
    "string Variable {get;}": ({ place }) => (place.kind === "Variable" ? place.variable : null),
  },
});
