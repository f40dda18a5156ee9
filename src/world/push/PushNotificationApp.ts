import {
  type DirectoryObject,
  type DirectoryUpdate,
  listObjects,
  objectNotFound,
  updateObject,
} from "../directory/DirectoryObject.ts";
import type { World } from "../World.ts";

export type PushNotificationApp = DirectoryObject<"PushNotificationApp">;

/** The app through which on-premises servers hand their notifications to the cloud; Setup creates it. */
export const proxyAppName = "OnPrem-Proxy";

export function getPushNotificationProxy(world: World): PushNotificationApp {
  const app = listObjects(world, "PushNotificationApp").find(({ name }) => name === proxyAppName);
  if (!app) throw objectNotFound(world, proxyAppName);
  return app;
}

/**
 * Enables the proxy. The organisation is kept in lower case, as the documented output shows it; what is not given stays
 * as it is.
 */
export function enablePushNotificationProxy(
  world: World,
  options: { readonly organization?: string; readonly uri?: string } = {},
): DirectoryUpdate<"PushNotificationApp"> {
  const app = getPushNotificationProxy(world);
  return updateObject(world, app, {
    enabled: true,
    organization: options.organization?.toLowerCase() ?? app.properties.organization,
    uri: options.uri ?? app.properties.uri,
  });
}

export function disablePushNotificationProxy(world: World): DirectoryUpdate<"PushNotificationApp"> {
  return updateObject(world, getPushNotificationProxy(world), {
    enabled: false,
  });
}
