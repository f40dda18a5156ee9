import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { type MonitoringItem, monitoringItems } from "../../src/world/monitoring/MonitoringItem.ts";
import type { World } from "../../src/world/World.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { enumerationValue } from "./_shared/valueTypes.ts";

const className = "Microsoft.Exchange.Monitoring.GetMonitoringItemIdentity";
const itemType = "Microsoft.Exchange.Monitoring.MonitoringItemTypeEnum";

export default defineCmdlet({
  name: "Get-MonitoringItemIdentity",
  module: "Exchange",
  className: "Get-MonitoringItemIdentity",
  remote: true,
  source: "document",
  synopsis: "Shows the probes, monitors and responders of a health set of a server.",
  description: "The identity of a probe is what Invoke-MonitoringProbe takes.",
  parameters: { Identity: "string", Server: "string" },
  examples: [
    {
      title: "The probe behind the push notification proxy",
      transcript:
        'PS> Get-MonitoringItemIdentity PushNotifications.Proxy -Server SERVER | Where-Object { $_.ItemType -eq "Probe" } | ForEach-Object { $_.Identity }\nPushNotifications.Proxy\\PushNotificationsEnterpriseConnectivityProbe\\\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        for (const item of monitoringItems(world, values.Identity ?? "", values.Server ?? "")) {
          cmdlet.write(itemObject(world, item));
        }
      }),
    };
  },
});

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Monitoring.MonitoringItemIdentity", {
    holds: [
      "string Server {get;}",
      "string HealthSetName {get;}",
      "string Name {get;}",
      "string TargetResource {get;}",
      `${itemType} ItemType {get;}`,
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
    toText: (self) => String(self.get("Identity")),
  }),
);

function itemObject(world: World, item: MonitoringItem): PropertyBag {
  const values = new Map<string, unknown>([
    ["Server", item.server],
    ["HealthSetName", item.healthSetName],
    ["Name", item.name],
    ["TargetResource", item.targetResource],
    ["ItemType", enumerationValue(itemType, item.itemType)],
    ["Identity", item.identity],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}
