import { instant } from "../../base/instant.ts";
import { groupOfServer, membersOf } from "../database/availabilityGroups.ts";
import { isInCluster } from "../database/clusterService.ts";
import { copyStatus, databaseCopies } from "../database/databaseCopies.ts";
import { type ExchangeServer, getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import databaseAvailabilityGroup from "./DatabaseAvailabilityGroup.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

export default defineNoun({
  noun: "ReplicationHealth",
  kind: "computed",
  called: "replication health",
  type: "Microsoft.Exchange.Monitoring.ReplicationCheckOutcome",
  verbs: ["Test"],
  identityText: ({ name }) => name,
  properties: {
    Server: { kind: "String" },
    Check: { kind: "String", derive: ({ name }) => name },
    Result: { kind: "String" },
    Error: { kind: "String" },
  },
  actions: { Test: { on: null, takes: ["Identity", "DatabaseAvailabilityGroup"], run: test } },
  source: "documented",
});

/** The checks of servers that are in no group, then those of members in the product's order (documented); of all members of a group that is named. */
function test({ world, given }: ActionCall): readonly NounRow[] {
  const named = wordGiven(given, "Identity");
  const group = wordGiven(given, "DatabaseAvailabilityGroup");
  const time = instant(world.clock.now());
  const servers =
    group === null
      ? [named === null ? shellServer(world) : getExchangeServer(world, named)]
      : membersOf(getRow(world, databaseAvailabilityGroup, group)).map((guid) => getExchangeServer(world, guid));
  return servers.flatMap((server) =>
    checks(world, server).map(
      ([name, error]): NounRow =>
        plainRow("ReplicationHealth", {
          guid: server.guid,
          name,
          time,
          values: { Server: server.name, Result: error === "" ? "Passed" : "*FAILED*", Error: error },
        }),
    ),
  );
}

function checks(world: World, server: ExchangeServer): readonly (readonly [string, string])[] {
  const isRunning = runsReplication(world, server);
  const service = [
    "ReplayService",
    isRunning ? "" : `The Microsoft Exchange Replication service isn't running on server '${server.name}'.`,
  ] as const;
  const group = groupOfServer(world, server.guid);
  if (!group) return [service];
  const databases = listRows(world, mailboxDatabase)
    .map((row) => ({ row, copies: databaseCopies(world, row) }))
    .filter(({ copies }) => copies.some((copy) => copy.server.guid === server.guid));
  const own = databases.flatMap(({ row, copies }) =>
    copies
      .filter((copy) => copy.server.guid === server.guid)
      .map((copy) => ({ name: row.name, status: copyStatus(world, row, copy) })),
  );
  const inState = (...states: readonly string[]): string =>
    own
      .filter(({ status }) => states.includes(status))
      .map(({ name, status }) => `${name}: ${status}`)
      .join("; ");
  /** The databases with fewer usable copies than this. */
  const poor = (least: number): string =>
    databases
      .filter(({ row, copies }) => {
        const usable = copies.filter((copy) => ["Mounted", "Healthy"].includes(copyStatus(world, row, copy)));
        return copies.length > 1 && usable.length < least;
      })
      .map(({ row }) => row.name)
      .join("; ");
  const members = membersOf(group);
  const down = members
    .filter((guid) => guid !== server.guid)
    .map((guid) => getExchangeServer(world, guid))
    .filter((each) => !runsReplication(world, each) || !isInCluster(world, each));
  return [
    ["ClusterService", isInCluster(world, server) ? "" : `The Cluster service isn't running on '${server.name}'.`],
    service,
    ["ActiveManager", isRunning ? "" : "Active Manager isn't running."],
    ...["TasksRpcListener", "TcpListener"].map(
      (name) => [name, isRunning ? "" : "The replication service doesn't listen."] as const,
    ),
    ["ServerLocatorService", isRunning ? "" : "The server locator service doesn't answer."],
    ["DagMembersUp", down.map(({ name }) => `${name} is down`).join("; ")],
    ["ClusterNetwork", ""],
    ["QuorumGroup", ""],
    // With an even number of members the witness has a vote.
    ...(members.length % 2 === 0 ? [["FileShareQuorum", ""] as const] : []),
    ["DatabaseRedundancy", poor(2)],
    ["DatabaseAvailability", poor(1)],
    ["DBCopySuspended", inState("Suspended")],
    ["DBCopyFailed", inState("FailedAndSuspended", "ServiceDown")],
    ["DBInitializing", ""],
    ["DBDisconnected", inState("Dismounted")],
    ["DBLogCopyKeepingUp", ""],
    ["DBLogReplayKeepingUp", ""],
  ];
}

function runsReplication(world: World, server: ExchangeServer): boolean {
  const service = findService(world, server.name, "MSExchangeRepl");
  return service === null || service.status === "Running";
}
