import { instantMilliseconds } from "../base/instant.ts";
import {
  findHealthManager,
  healthManagerLoadMilliseconds,
  healthManagerService,
  isHealthManagerLoaded,
} from "../world/monitoring/HealthManager.ts";
import { PushFailure } from "../world/push/PushFailure.ts";
import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import type { ExchangeServer } from "../world/server/ExchangeServer.ts";
import { findService } from "../world/service/Service.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { pushNotification, requireVersion } from "./pushNotification.ts";

/**
 * PushNotificationsEnterpriseConnectivityProbe: sends one notification from a server through the proxy app to the push
 * service of Office 365, with everything that a real notification needs. Returns when it arrived; throws a PushFailure
 * that names the cause when it did not.
 */
export function pushNotificationProbe(world: World, cloud: Cloud, server: ExchangeServer): void {
  requireVersion(server);
  const organization = requireProxy(world, server);
  pushNotification(world, cloud, server, {
    organization,
    notifications: [{ app: "MonitoringProbeApp", recipient: server.guid, unseen: 0 }],
  });
}

/** The organisation that the health manager pushes for, when it runs, has loaded, and knows the proxy as enabled. */
function requireProxy(world: World, { name: server }: ExchangeServer): string {
  const manager = findHealthManager(world, server);
  if (!manager || findService(world, server, healthManagerService)?.status !== "Running")
    throw new PushFailure("HealthManagerStopped", { server });
  if (!isHealthManagerLoaded(world, manager)) {
    const seconds = Math.floor((world.clock.now() - instantMilliseconds(manager.started)) / 1000);
    throw new PushFailure("HealthManagerLoading", {
      server,
      seconds,
      needed: healthManagerLoadMilliseconds / 1000,
    });
  }
  if (!getPushNotificationProxy(world).values.Enabled) throw new PushFailure("ProxyDisabled", {});
  if (!manager.proxyEnabled) throw new PushFailure("ProxyCachedDisabled", { server });
  if (!manager.proxyOrganization) throw new PushFailure("OrganizationMissing", {});
  return manager.proxyOrganization;
}
