import { instantMilliseconds } from "../base/instant.ts";
import {
  findHealthManager,
  healthManagerLoadMilliseconds,
  healthManagerService,
  isHealthManagerLoaded,
} from "../world/monitoring/HealthManager.ts";
import { getPushNotificationProxy } from "../world/push/PushNotificationApp.ts";
import type { ExchangeServer } from "../world/server/ExchangeServer.ts";
import { findService } from "../world/service/Service.ts";
import type { World } from "../world/World.ts";
import type { Cloud } from "./createCloud.ts";
import { ProbeFailure } from "./ProbeFailure.ts";
import { pushNotification, requireVersion } from "./pushNotification.ts";

/**
 * PushNotificationsEnterpriseConnectivityProbe: sends one notification from a server through the proxy app to the push
 * service of Office 365, with everything that a real notification needs. Returns when it arrived; throws a ProbeFailure
 * or an OAuthError that names the cause when it did not.
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
    throw new ProbeFailure("HealthManagerStopped", { server });
  if (!isHealthManagerLoaded(world, manager)) {
    const seconds = Math.floor((world.clock.now() - instantMilliseconds(manager.started)) / 1000);
    throw new ProbeFailure("HealthManagerLoading", {
      server,
      seconds,
      needed: healthManagerLoadMilliseconds / 1000,
    });
  }
  if (!getPushNotificationProxy(world).values.Enabled) throw new ProbeFailure("ProxyDisabled", {});
  if (!manager.proxyEnabled) throw new ProbeFailure("ProxyCachedDisabled", { server });
  if (!manager.proxyOrganization) throw new ProbeFailure("OrganizationMissing", {});
  return manager.proxyOrganization;
}
