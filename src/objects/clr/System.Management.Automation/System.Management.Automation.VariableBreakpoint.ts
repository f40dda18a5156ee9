import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

const accessMode = lazyType("System.Management.Automation.VariableAccessMode");

export default defineClr<Breakpoint>({
  properties: {
    AccessMode: ({ place }) => (place.kind === "Variable" ? EnumValue.named(accessMode(), place.mode) : null),
    Variable: ({ place }) => (place.kind === "Variable" ? place.variable : null),
  },
});
