import { groupOfServer, membersOf } from "../../world/database/availabilityGroups.ts";
import { databaseCopies, withChangedCopy, withCopy } from "../../world/database/databaseCopies.ts";
import availabilityGroup from "../../world/nouns/DatabaseAvailabilityGroup.ts";
import { makeObject } from "../../world/nouns/declaration/makeObject.ts";
import exchangeServer from "../../world/nouns/ExchangeServer.ts";
import mailboxDatabase from "../../world/nouns/MailboxDatabase.ts";
import { findRow, getRow } from "../../world/nouns/rows/findRow.ts";
import type { NounRow } from "../../world/nouns/rows/NounRow.ts";
import { changeRow } from "../../world/nouns/rows/writeRow.ts";
import { getExchangeServer, shellServer } from "../../world/server/ExchangeServer.ts";
import type { World } from "../../world/World.ts";
import type { Need } from "./Need.ts";

/** A copy of a database, or only the availability group in which there can be one. */
export function makeCopy(world: World, database: string, server: string, isThere: boolean): boolean {
  const row = getRow(world, mailboxDatabase, database);
  const { guid } = getExchangeServer(world, server);
  const active = String(row.values.Server);
  if (active === guid) return false;
  joinGroup(world, [active, guid]);
  if (isThere) changeRow(world, mailboxDatabase, row, withCopy(row, { server: guid, seeded: true }));
  return true;
}

/** A server is a node of the cluster that the shell's computer is in. */
export function makeNode(world: World, name: string): boolean {
  const server = findRow(world, exchangeServer, name.split(".")[0]);
  if (!server || groupOfServer(world, server.guid) !== null) return false;
  joinGroup(world, [shellServer(world).guid, server.guid]);
  return true;
}

/** Servers that are in no availability group join the one of the others, or a new one. */
function joinGroup(world: World, servers: readonly string[]): void {
  const there = servers.map((guid) => groupOfServer(world, guid)).find((each) => each !== null);
  const group = there ?? makeObject(world, availabilityGroup, { name: "DAG", values: {} });
  if (group) join(world, group, servers);
}

function join(world: World, group: NounRow, servers: readonly string[]): boolean {
  const joining = servers.filter((guid) => groupOfServer(world, guid) === null);
  if (joining.length === 0) return false;
  return changeRow(world, availabilityGroup, group, { Servers: [...membersOf(group), ...joining] }).changed;
}

/** A copy that is about to be seeded has been suspended before. */
export function suspendCopy(world: World, identity: string): boolean {
  const [database, server] = identity.split("\\");
  const row = findRow(world, mailboxDatabase, database);
  const copy =
    row && databaseCopies(world, row).find((each) => each.server.name.toLowerCase() === server?.toLowerCase());
  if (!row || !copy || copy.isActive || copy.isSuspended) return false;
  return changeRow(world, mailboxDatabase, row, withChangedCopy(row, copy.server.guid, { suspended: true })).changed;
}

/** As many copies as there have to be for one to have a place in their order. */
export function makeCopiesUpTo(world: World, identity: string, place: number, need: Need): boolean {
  const [database] = identity.split("\\");
  const count = (): number => {
    const row = findRow(world, mailboxDatabase, database);
    return row ? databaseCopies(world, row).length : place;
  };
  const before = count();
  for (let number = before + 1; number <= Math.min(place, 16); number++) {
    const server = `COPY${number}`;
    need("ExchangeServer", server);
    makeCopy(world, database, server, true);
  }
  return count() > before;
}

/** Servers are members of a group whose halves can be switched over. */
export function makeMembers(world: World, group: string, servers: readonly string[]): boolean {
  const row = findRow(world, availabilityGroup, group);
  if (!row) return false;
  const mode = changeRow(world, availabilityGroup, row, { DatacenterActivationMode: "DagOnly" });
  const known = servers.flatMap((each) => findRow(world, exchangeServer, each)?.guid ?? []);
  return join(world, mode.row, known) || mode.changed;
}

/** A group that is to be restored has a member that goes on and one that was stopped. */
export function makeStopped(world: World, group: string, need: Need): boolean {
  const row = findRow(world, availabilityGroup, group);
  if (!row || (Array.isArray(row.values.Stopped) && row.values.Stopped.length > 0)) return false;
  for (const server of ["RUNNING1", "STOPPED1"]) need("ExchangeServer", server);
  makeMembers(world, group, ["RUNNING1", "STOPPED1"]);
  const { guid } = getExchangeServer(world, "STOPPED1");
  return changeRow(world, availabilityGroup, getRow(world, availabilityGroup, group), { Stopped: [guid] }).changed;
}
