import type { World } from "../World.ts";
import { requestsFor } from "./ComponentState.ts";
import { type ExchangeServer, getExchangeServer } from "./ExchangeServer.ts";

export interface ServerComponent {
  readonly name: string;
  readonly state: "Active" | "Inactive" | "Draining";
  readonly server: ExchangeServer;
}

/** The components of an Exchange 2013 server in the order in which they are listed (the end of the list is inferred). */
const names = [
  ...["ServerWideOffline", "HubTransport", "FrontendTransport", "Monitoring", "RecoveryActionsEnabled"],
  ...["AutoDiscoverProxy", "ActiveSyncProxy", "EcpProxy", "EwsProxy", "ImapProxy", "OabProxy", "OwaProxy", "PopProxy"],
  ...["PushNotificationsProxy", "RpsProxy", "RwsProxy", "RpcProxy", "UMCallRouter", "XropProxy"],
  ...["HttpProxyAvailabilityGroup", "ForwardSyncDaemon", "ProvisioningRps", "MapiProxy", "EdgeTransport"],
  ...["HighAvailability"],
];

/** Components of the data centre, which do nothing on-premises. */
const inactive: readonly string[] = ["ForwardSyncDaemon", "ProvisioningRps"];

export function serverComponents(world: World, serverIdentity: string): readonly ServerComponent[] {
  const server = getExchangeServer(world, serverIdentity);
  return names.map((name) => ({ name, state: stateOf(world, server, name), server }));
}

/** Inactive as soon as one requester says so, else draining; ServerWideOffline takes all others with it. */
function stateOf(world: World, server: ExchangeServer, name: string): ServerComponent["state"] {
  const wanted = requestsFor(world, server.name, name).map(({ state }) => state);
  const offline =
    name === "ServerWideOffline" || !canGoOffline(name) ? [] : requestsFor(world, server.name, "ServerWideOffline");
  const all = [...wanted, ...offline.map(({ state }) => state)];
  if (all.includes("Inactive")) return "Inactive";
  if (all.includes("Draining")) return "Draining";
  return inactive.includes(name) && wanted.length === 0 ? "Inactive" : "Active";
}

/** Monitoring and recovery go on while a server is out of service. */
function canGoOffline(name: string): boolean {
  return name !== "Monitoring" && name !== "RecoveryActionsEnabled";
}

/** The component as it is written; null when the server has none of that name. */
export function componentNamed(name: string): string | null {
  return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;
}
