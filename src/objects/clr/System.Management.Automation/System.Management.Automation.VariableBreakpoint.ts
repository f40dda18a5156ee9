import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

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
