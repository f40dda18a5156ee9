import { defineType } from "../../types/TypeDefinition.ts";
import type { MeasureInfo } from "./Microsoft.PowerShell.Commands.MeasureInfo.ts";

export default defineType<MeasureInfo>({
  name: "Microsoft.PowerShell.Commands.TextMeasureInfo",
  base: "Microsoft.PowerShell.Commands.MeasureInfo",
  properties: {
    "System.Nullable[int] Lines {get;set;}": (self) => self.figure("Lines"),
    "System.Nullable[int] Words {get;set;}": (self) => self.figure("Words"),
    "System.Nullable[int] Characters {get;set;}": (self) => self.figure("Characters"),
  },
});
