import type { World } from "../World.ts";
import { requestsFor } from "./ComponentState.ts";
import { type ExchangeServer, getExchangeServer } from "./ExchangeServer.ts";
import { isVersionAtLeast } from "./serverVersion.ts";

export interface ServerComponent {
  readonly name: string;
  readonly state: "Active" | "Inactive" | "Draining";
  readonly server: ExchangeServer;
}

/**
 * The components of a server in the order in which they are listed (observed on servers of 2016 and 2019; of 2013 the end of the
 * list is inferred), with the first version that has one, and the first that does not.
 */
const components: readonly { readonly names: string; readonly from?: string; readonly until?: string }[] = [
  {
    names:
      "ServerWideOffline HubTransport FrontendTransport Monitoring RecoveryActionsEnabled AutoDiscoverProxy ActiveSyncProxy EcpProxy EwsProxy ImapProxy OabProxy OwaProxy PopProxy PushNotificationsProxy RpsProxy RwsProxy RpcProxy",
  },
  { names: "UMCallRouter", until: "15.2.0.0" },
  {
    names:
      "XropProxy HttpProxyAvailabilityGroup ForwardSyncDaemon ProvisioningRps MapiProxy EdgeTransport HighAvailability",
  },
  {
    names:
      "SharedCache MailboxDeliveryProxy RoutingUpdates RestProxy DefaultProxy Lsass RoutingService E4EProxy CafeLAMv2 LogExportProvider",
    from: "15.1.0.0",
  },
];

/** The names of all of them, whatever the version. */
export const componentNames: readonly string[] = components.flatMap(({ names }) => names.split(" "));

function namesOn({ values: { AdminDisplayVersion: version } }: ExchangeServer): readonly string[] {
  return components
    .filter(
      ({ from, until }) =>
        (from === undefined || isVersionAtLeast(version, from)) &&
        (until === undefined || !isVersionAtLeast(version, until)),
    )
    .flatMap(({ names }) => names.split(" "));
}

/** Components of the data centre, which do nothing on-premises. */
const inactive: readonly string[] = ["ForwardSyncDaemon", "ProvisioningRps"];

export function serverComponents(world: World, serverIdentity: string): readonly ServerComponent[] {
  const server = getExchangeServer(world, serverIdentity);
  return namesOn(server).map((name) => ({ name, state: stateOf(world, server, name), server }));
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
export function componentNamed(server: ExchangeServer, name: string): string | null {
  return namesOn(server).find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;
}
