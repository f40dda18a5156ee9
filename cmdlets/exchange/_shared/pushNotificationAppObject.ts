import type { PushNotificationApp } from "../../../src/world/push/PushNotificationApp.ts";
import type { World } from "../../../src/world/World.ts";
import { directoryValues, presentationProperties } from "./directoryObject.ts";
import { ExchangeObject, exchangeType } from "./ExchangeObject.ts";
import { remoteObject } from "./remoteObject.ts";

const type = exchangeType({
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
export function pushNotificationAppObject(world: World, record: PushNotificationApp): ExchangeObject {
  const { properties } = record;
  const values = new Map<string, unknown>([
    ["DisplayName", properties.displayName],
    ["Enabled", properties.enabled],
    ["Organization", properties.organization],
    ["Uri", properties.uri],
    ...directoryValues(record),
  ]);
  return remoteObject(world, new ExchangeObject(type, values));
}
