import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

const name = "Microsoft.PowerShell.Commands.WSManConfigurationOption";

export function newTransportOption(values: ReadonlyMap<string, unknown>): PropertyBag {
  const option = new PropertyBag(name);
  for (const [key, value] of values) option.values.set(key, value);
  return option;
}

export default defineClr<PropertyBag>({
  base: "System.Object",
  holds: [
    "ProcessIdleTimeoutSec",
    "MaxIdleTimeoutSec",
    "MaxSessions",
    "MaxConcurrentCommandsPerSession",
    "MaxSessionsPerUser",
    "MaxMemoryPerSessionMB",
    "MaxProcessesPerSession",
    "MaxConcurrentUsers",
    "IdleTimeoutSec",
    "OutputBufferingMode",
  ],
});
