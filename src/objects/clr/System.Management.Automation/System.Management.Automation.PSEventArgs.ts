import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  holds: [
    "ComputerName",
    "RunspaceId",
    "EventIdentifier",
    "Sender",
    "SourceEventArgs",
    "SourceArgs",
    "SourceIdentifier",
    "TimeGenerated",
    "MessageData",
  ],
  base: "System.EventArgs",
});
