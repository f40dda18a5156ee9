import { PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

const name = "Microsoft.PowerShell.Commands.WSManConfigurationOption";

export function newTransportOption(values: ReadonlyMap<string, unknown>): PropertyBag {
  const option = new PropertyBag(name);
  for (const [key, value] of values) option.values.set(key, value);
  return option;
}

export default propertyBagType(name, [
  "System.Nullable[int] ProcessIdleTimeoutSec {get;}",
  "System.Nullable[int] MaxIdleTimeoutSec {get;}",
  "System.Nullable[int] MaxSessions {get;}",
  "System.Nullable[int] MaxConcurrentCommandsPerSession {get;}",
  "System.Nullable[int] MaxSessionsPerUser {get;}",
  "System.Nullable[int] MaxMemoryPerSessionMB {get;}",
  "System.Nullable[int] MaxProcessesPerSession {get;}",
  "System.Nullable[int] MaxConcurrentUsers {get;}",
  "System.Nullable[int] IdleTimeoutSec {get;}",
  "System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] OutputBufferingMode {get;}",
]);
