import { defineClr } from "../../types/defineClr.ts";
import type { MeasureInfo } from "./Microsoft.PowerShell.Commands.MeasureInfo.ts";

export default defineClr<MeasureInfo>({
  properties: {
    Lines: (self) => self.figure("Lines"),
    Words: (self) => self.figure("Words"),
    Characters: (self) => self.figure("Characters"),
  },
});
