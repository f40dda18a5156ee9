import type { World } from "../World.ts";
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
  return names.map((name) => ({ name, state: inactive.includes(name) ? "Inactive" : "Active", server }));
}
