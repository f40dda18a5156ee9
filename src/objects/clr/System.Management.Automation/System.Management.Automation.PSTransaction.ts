import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: [
    "System.Management.Automation.RollbackSeverity RollbackPreference {get;}",
    "int SubscriberCount {get;}",
    "System.Management.Automation.PSTransactionStatus Status {get;}",
  ],
});
