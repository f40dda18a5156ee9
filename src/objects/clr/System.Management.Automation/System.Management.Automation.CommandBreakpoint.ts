import { defineClr } from "../../types/defineClr.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

export default defineClr<Breakpoint>({
  properties: {
    Command: ({ place }) => (place.kind === "Command" ? place.command : null),
  },
});
