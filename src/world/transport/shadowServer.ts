import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import transportConfig from "../nouns/TransportConfig.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { takesMail } from "./hubFor.ts";
import type { MailMessage } from "./MailMessage.ts";
import { track } from "./track.ts";

/**
 * The server that keeps a shadow of what another one takes: the first other one whose transport takes mail; null where shadow
 * redundancy is off or there is none.
 */
export function shadowServer(world: World, server: string): string | null {
  const servers = listExchangeServers(world);
  if (servers.length < 2) return null;
  const isOn = rowValueNamed(world, transportConfig, listRows(world, transportConfig)[0], "ShadowRedundancyEnabled");
  if (isOn !== true) return null;
  return servers.find(({ name }) => name !== server && takesMail(world, name))?.name ?? null;
}

/** Makes the shadow of a message before the server takes it. */
export function makeShadow(world: World, server: string, message: MailMessage): string | null {
  const shadow = shadowServer(world, server);
  if (shadow === null) return null;
  track(world, server, message, { eventId: "HAREDIRECT", source: "SMTP" });
  track(world, shadow, message, { eventId: "HARECEIVE", source: "SMTP" });
  return shadow;
}

/** The primary server is done with a message: its shadow goes (at once; the product asks every two minutes). */
export function discardShadow(world: World, shadow: string, message: MailMessage): void {
  track(world, shadow, message, { eventId: "HADISCARD", source: "SMTP", sourceContext: "DeliveredToNextHop" });
}
