import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { PushNotificationApp } from "../../../src/world/push/PushNotificationApp.ts";
import type { World } from "../../../src/world/World.ts";
import { directoryValues, presentationProperties } from "./directoryObject.ts";
import { remoteObject } from "./remoteObject.ts";

const type = productType({
  name: "Microsoft.Exchange.Management.PushNotifications.PushNotificationProxyPresentationObject",
  properties: [
    "string DisplayName {get;}",
    "System.Nullable[bool] Enabled {get;}",
    "string Organization {get;}",
    "string Uri {get;}",
    ...presentationProperties,
  ],
  toText: (self) => String(self.get("Name")),
});

/** The push notification proxy as the shell shows it. */
export function pushNotificationAppObject(world: World, record: PushNotificationApp): ProductObject {
  const { properties } = record;
  const values = new Map<string, unknown>([
    ["DisplayName", properties.displayName],
    ["Enabled", properties.enabled],
    ["Organization", properties.organization],
    ["Uri", properties.uri],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ProductObject(type, values));
}

/** What the proxy is now, as the questions of its cmdlets tell. */
export function pushNotificationStatus({ properties }: PushNotificationApp): string {
  const state = properties.enabled ? "enabled" : "disabled";
  return `It is ${state} for organization '${properties.organization ?? ""}' at '${properties.uri}' now.`;
}
