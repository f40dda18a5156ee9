import { defineClr } from "../../types/defineClr.ts";
import type { MeasureInfo } from "./Microsoft.PowerShell.Commands.MeasureInfo.ts";

export default defineClr<MeasureInfo>({
  properties: {
    Count: (self) => self.figure("Count"),
    Average: (self) => self.figure("Average"),
    Sum: (self) => self.figure("Sum"),
    Maximum: (self) => self.figure("Maximum"),
    Minimum: (self) => self.figure("Minimum"),
    StandardDeviation: (self) => self.figure("StandardDeviation"),
  },
});
