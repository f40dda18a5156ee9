import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.PSTransaction", [
  "System.Management.Automation.RollbackSeverity RollbackPreference {get;}",
  "int SubscriberCount {get;}",
  "System.Management.Automation.PSTransactionStatus Status {get;}",
]);
