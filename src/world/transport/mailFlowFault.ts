import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import mailboxDatabase from "../nouns/MailboxDatabase.ts";
import { databaseOfMailbox } from "../nouns/recipient/mailbox/mailboxPlace.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { PushFailure } from "../push/PushFailure.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { hubFor } from "./hubFor.ts";
import { isPortClosed } from "./receiveConnectors.ts";

const smtpPort = 25;

/** Why a mailbox cannot take mail now: its database, or the service that delivers into it; null when it can. */
export function deliveryFault(world: World, mailbox: NounRow): PushFailure | null {
  return (
    databaseFault(world, mailbox) ?? stoppedService(world, mailboxServer(world, mailbox) ?? "", ["MSExchangeDelivery"])
  );
}

/** Why nobody reaches a mailbox: the active copy of its database is not mounted; null where it is. */
export function databaseFault(world: World, mailbox: NounRow): PushFailure | null {
  const database = findRow(world, mailboxDatabase, databaseOfMailbox(mailbox, world) ?? "");
  const server = database ? activeServerOf(world, database) : null;
  if (!database || server === null) return new PushFailure("DatabaseNowhere");
  return isMounted(world, database) ? null : new PushFailure("DatabaseOffline", { database: database.name, server });
}

/** The same for mail that a client hands to the mailbox's server now: transport has to run there as well. */
export function mailFlowFault(world: World, mailbox: NounRow): PushFailure | null {
  const fault = deliveryFault(world, mailbox);
  const server = mailboxServer(world, mailbox);
  return fault ?? (server === null ? null : receivingFault(world, server));
}

/**
 * Why a server takes no mail: the front end is stopped, out of service or without a connector that listens, or so is transport
 * behind it where no other server's takes its place.
 */
export function receivingFault(world: World, server: string): PushFailure | null {
  const front =
    stoppedService(world, server, ["MSExchangeFrontEndTransport"]) ??
    inactiveComponent(world, server, "FrontendTransport") ??
    (isPortClosed(world, server, smtpPort) ? new PushFailure("NobodyListens", { server, port: smtpPort }) : null);
  if (front || hubFor(world, server) !== null) return front;
  return transportFault(world, server) ?? inactiveComponent(world, server, "HubTransport");
}

/** Why a server neither hands on nor shows what waits in its queues. */
export function transportFault(world: World, server: string): PushFailure | null {
  return stoppedService(world, server, ["MSExchangeTransport"]);
}

/** The name of the server with the active copy of the mailbox's database; null where there is none. */
export function mailboxServer(world: World, mailbox: NounRow): string | null {
  const database = findRow(world, mailboxDatabase, databaseOfMailbox(mailbox, world) ?? "");
  return database ? activeServerOf(world, database) : null;
}

function activeServerOf(world: World, database: NounRow): string | null {
  return databaseCopies(world, database).find((copy) => copy.isActive)?.server.name ?? null;
}

function inactiveComponent(world: World, server: string, name: string): PushFailure | null {
  const component = serverComponents(world, server).find((each) => each.name === name);
  return !component || component.state === "Active"
    ? null
    : new PushFailure("TransportComponentInactive", { name, server });
}

function stoppedService(world: World, server: string, names: readonly string[]): PushFailure | null {
  const stopped = names.find((name) => {
    const service = findService(world, server, name);
    return service !== null && service.status !== "Running";
  });
  return stopped === undefined ? null : new PushFailure("TransportServiceStopped", { name: stopped, server });
}
