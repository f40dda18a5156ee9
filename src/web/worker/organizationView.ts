import { isMounted } from "../../world/database/databaseCopies.ts";
import { devices } from "../../world/device/Device.ts";
import mailboxDatabase from "../../world/nouns/MailboxDatabase.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import { getOrganization } from "../../world/Organization.ts";
import { listExchangeServers } from "../../world/server/ExchangeServer.ts";
import { adminDisplayVersion } from "../../world/server/serverVersion.ts";
import { serviceHealth } from "../../world/service/serviceHealth.ts";
import { queuedMessages } from "../../world/transport/QueuedMessage.ts";
import type { World } from "../../world/World.ts";
import type { ChangeView, OrganizationView, QueueView } from "../OrganizationView.ts";

/** What there is to see of an organisation now. Nothing of it is changed by looking. */
export function organizationView(world: World, changes: readonly ChangeView[]): OrganizationView {
  const servers = listExchangeServers(world);
  const nameOfServer = (guid: unknown): string => servers.find((server) => server.guid === guid)?.name ?? "";
  return {
    name: getOrganization(world).name,
    time: world.clock.now(),
    servers: servers.map((server) => ({
      name: server.name,
      version: adminDisplayVersion(server.values.AdminDisplayVersion),
      roles: server.values.ServerRole.split(", "),
      health: serviceHealth(world, server).map(({ role, running, notRunning }) => ({
        role,
        running: running.length,
        notRunning,
      })),
    })),
    databases: listRows(world, mailboxDatabase).map((row) => ({
      name: row.name,
      server: nameOfServer(row.values.Server),
      isMounted: isMounted(world, row),
    })),
    queues: queuesOf(world.store.list(queuedMessages)),
    devices: world.store.list(devices).map(({ name, address, badge, subscribed, log: lines }) => ({
      name,
      address,
      badge,
      isSubscribed: subscribed !== null,
      log: lines.slice(-5),
    })),
    changes,
  };
}

function queuesOf(
  messages: readonly { readonly queue: string; readonly nextHop: string; readonly status: string }[],
): readonly QueueView[] {
  const found = new Map<string, QueueView>();
  for (const { queue, nextHop, status } of messages) {
    const count = (found.get(queue)?.messages ?? 0) + 1;
    found.set(queue, { identity: queue, nextHop, status, messages: count });
  }
  return [...found.values()];
}
