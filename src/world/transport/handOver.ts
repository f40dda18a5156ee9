import { findEndpointFault } from "../cloud/CloudSettings.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import sendConnector from "../nouns/SendConnector.ts";
import type { PushFailure } from "../push/PushFailure.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { listMachines, networkAddress } from "../server/Machine.ts";
import { domainOfAddress } from "../values/text/domainOfAddress.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { databaseNameOf, deliverToMailbox } from "./deliverToMailbox.ts";
import { failDelivery } from "./failDelivery.ts";
import type { MailMessage } from "./MailMessage.ts";
import { deliveryFault, mailboxServer, transportFault } from "./mailFlowFault.ts";
import { putOutsideMail } from "./OutsideMail.ts";
import { unreachableHop, type WaitingHop } from "./queueMessage.ts";
import { sendConnectorFor } from "./sendConnectorFor.ts";
import { isGreater } from "./senderRestrictions.ts";
import { track } from "./track.ts";

/** What became of a recipient's copy: done, with what is to be sent because of it, or it has to wait. */
export type HandedOver =
  | { readonly is: "done"; readonly made: readonly MailMessage[] }
  | { readonly is: "waiting"; readonly hop: WaitingHop };

/** The connector between the transport services of an organisation's servers. */
const insideConnector = "Intra-Organization SMTP Send Connector";

/** Hands a message to the mailbox's server. */
export function handToMailbox(
  world: World,
  server: string,
  message: MailMessage,
  mailbox: NounRow,
  address: string,
): HandedOver {
  const fault = deliveryFault(world, mailbox);
  if (fault) return waitsForMailbox(world, mailbox, fault);
  const target = mailboxServer(world, mailbox) ?? server;
  if (target !== server)
    track(world, server, message, {
      eventId: "SEND",
      source: "SMTP",
      recipients: [address],
      connector: insideConnector,
      sourceContext: target,
    });
  return { is: "done", made: deliverToMailbox(world, server, mailbox, address, message) };
}

/** What cannot be delivered into a mailbox now stands in the queue of its database. */
export function waitsForMailbox(world: World, mailbox: NounRow, fault: PushFailure): HandedOver {
  return {
    is: "waiting",
    hop: {
      deliveryType: "SmtpDeliveryToMailbox",
      nextHop: databaseNameOf(world, mailbox).toLowerCase(),
      connector: "",
      lastError:
        fault.pushCause === "TransportStopped"
          ? "441 4.4.1 Error encountered while communicating with primary target IP address: Failed to connect."
          : "432 4.3.2 STOREDRV.Deliver; mailbox database is offline",
      fault,
    },
  };
}

/** Hands a message to the world outside, through the server that a send connector names. */
export function handOutside(world: World, server: string, message: MailMessage, address: string): HandedOver {
  const connector = sendConnectorFor(world, address);
  if (!connector)
    return waiting(
      "Undefined",
      unreachableHop,
      "",
      "A matching connector cannot be found to route the external recipient",
    );
  if (isGreater(message.size, rowValueNamed(world, sendConnector, connector, "MaxMessageSize")))
    return {
      is: "done",
      made: failDelivery(world, server, message, [address], {
        source: "ROUTING",
        reason: "550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route",
      }),
    };
  const sources = sourceServers(world, connector);
  const sender =
    sources.find((each) => each === server) ?? sources.find((each) => transportFault(world, each) === null);
  if (sender === undefined)
    return waiting("SmtpRelayWithinAdSite", sources[0] ?? server, connector.name, "421 4.4.2 Connection dropped");
  const domain = domainOfAddress(address);
  const [host] = hostsOf(connector);
  const type = host === undefined ? "DnsConnectorDelivery" : "SmartHostConnectorDelivery";
  if (findEndpointFault(world, host ?? domain))
    return waiting(
      type,
      host ?? domain,
      connector.name,
      "421 4.2.1 Unable to connect. Attempted failover to alternate host, but that did not succeed.",
    );
  const dead = host === undefined ? null : deadHost(world, host);
  if (dead !== null) return waiting(type, host ?? domain, connector.name, dead);
  const own = { recipients: [address] };
  if (sender !== server) {
    track(world, server, message, {
      eventId: "SEND",
      source: "SMTP",
      ...own,
      connector: insideConnector,
      sourceContext: sender,
    });
    track(world, sender, message, {
      eventId: "RECEIVE",
      source: "SMTP",
      ...own,
      connector: `${sender}\\Default ${sender}`,
    });
  }
  track(world, sender, message, { eventId: "SEND", source: "SMTP", ...own, connector: connector.name });
  putOutsideMail(world, { server: sender, connector: connector.name }, address, message);
  return { is: "done", made: [] };
}

function waiting(
  deliveryType: WaitingHop["deliveryType"],
  nextHop: string,
  connector: string,
  lastError: string,
): HandedOver {
  return { is: "waiting", hop: { deliveryType, nextHop, connector, lastError, fault: null } };
}

/** Names of the servers that a connector sends from, those that are gone left out. */
function sourceServers(world: World, connector: NounRow): readonly string[] {
  const guids = rowValueNamed(world, sendConnector, connector, "SourceTransportServers");
  const wanted = new Set(textList(guids));
  return listExchangeServers(world)
    .filter(({ guid }) => wanted.has(guid))
    .map(({ name }) => name);
}

function hostsOf({ values }: NounRow): readonly string[] {
  return Array.isArray(values.SmartHosts) ? values.SmartHosts.map((each) => String(each).toLowerCase()) : [];
}

/**
 * What a server says of a smart host that cannot be there; null: it may be. Names below `invalid` have no address (RFC 2606), and
 * private addresses are the estate's own: those that no computer of it has answer to nobody.
 */
function deadHost(world: World, host: string): string | null {
  const address = host.replace(/^\[|\]$/g, "");
  if (/(?:^|\.)invalid$/i.test(address))
    return "451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry";
  if (!/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(address)) return null;
  if (listMachines(world).some((machine) => networkAddress(world, machine) === address)) return null;
  return `441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts. The last endpoint attempted was ${address}:25`;
}
