import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: [
    "Name",
    "IsDefault",
    "ApplicationBase",
    "AssemblyName",
    "ModuleName",
    "PSVersion",
    "Version",
    "Types",
    "Formats",
    "Description",
    "Vendor",
    "LogPipelineExecutionDetails",
  ],
  toText: (self) => toText(self.values.get("Name") ?? null),
});
