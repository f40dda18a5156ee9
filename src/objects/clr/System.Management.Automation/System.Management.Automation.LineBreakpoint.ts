import { defineClr } from "../../types/defineClr.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

export default defineClr<Breakpoint>({
  properties: {
    Column: ({ place }) => (place.kind === "Line" ? place.column : 0),
    Line: ({ place }) => (place.kind === "Line" ? place.line : 0),
  },
});
