import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("System.Management.Automation.PSEventSubscriber", [
  "int SubscriptionId {get;set;}",
  "System.Object SourceObject {get;}",
  "string EventName {get;}",
  "string SourceIdentifier {get;}",
  "System.Management.Automation.PSEventJob Action {get;}",
  "System.Management.Automation.PSEventReceivedEventHandler HandlerDelegate {get;}",
  "bool SupportEvent {get;}",
  "bool ForwardEvent {get;}",
]);
