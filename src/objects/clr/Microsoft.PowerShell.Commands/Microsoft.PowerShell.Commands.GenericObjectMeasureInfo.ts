import { defineType } from "../../types/TypeDefinition.ts";
import type { MeasureInfo } from "./Microsoft.PowerShell.Commands.MeasureInfo.ts";

export default defineType<MeasureInfo>({
  name: "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
  base: "Microsoft.PowerShell.Commands.MeasureInfo",
  properties: {
    "int Count {get;set;}": (self) => self.figure("Count"),
    "System.Nullable[double] Average {get;set;}": (self) => self.figure("Average"),
    "System.Nullable[double] Sum {get;set;}": (self) => self.figure("Sum"),
    "System.Object Maximum {get;set;}": (self) => self.figure("Maximum"),
    "System.Object Minimum {get;set;}": (self) => self.figure("Minimum"),
    "System.Nullable[double] StandardDeviation {get;set;}": (self) => self.figure("StandardDeviation"),
  },
});
