import { groupOfServer } from "../database/availabilityGroups.ts";
import { copyStatus, databaseCopies } from "../database/databaseCopies.ts";
import { type ExchangeServer, getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

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
  actions: { Test: { on: null, takes: ["Identity"], run: test } },
  source: "documented",
});

/** The checks of servers that are in no group, then those of members. What the cluster itself does is not modelled. */
function test({ world, given }: ActionCall): readonly NounRow[] {
  const named = wordOf(given.get("Identity") ?? null);
  const server = named === null ? shellServer(world) : getExchangeServer(world, named);
  const time = new Date(world.clock.now()).toISOString();
  return checks(world, server).map(
    ([name, error]): NounRow => ({
      noun: "ReplicationHealth",
      guid: server.guid,
      name,
      owner: null,
      distinguishedName: "",
      whenCreated: time,
      whenChanged: time,
      values: { Server: server.name, Result: error === "" ? "Passed" : "*FAILED*", Error: error },
    }),
  );
}

function checks(world: World, server: ExchangeServer): readonly (readonly [string, string])[] {
  const replication = findService(world, server.name, "MSExchangeRepl");
  const isRunning = replication === null || replication.status === "Running";
  const service = [
    "ReplayService",
    isRunning ? "" : `The Microsoft Exchange Replication service isn't running on server '${server.name}'.`,
  ] as const;
  if (!groupOfServer(world, server.guid)) return [service];
  const copies = listRows(world, mailboxDatabase).flatMap((row) =>
    databaseCopies(world, row)
      .filter((copy) => copy.server.guid === server.guid)
      .map((copy) => ({ name: row.name, status: copyStatus(world, row, copy) })),
  );
  const inState = (...states: readonly string[]) => {
    const found = copies
      .filter(({ status }) => states.includes(status))
      .map(({ name, status }) => `${name}: ${status}`);
    return found.join("; ");
  };
  return [
    service,
    ["ActiveManager", isRunning ? "" : "Active Manager isn't running."],
    ["DBCopySuspended", inState("Suspended")],
    ["DBCopyFailed", inState("FailedAndSuspended", "ServiceDown")],
    ["DBDisconnected", inState("Dismounted")],
  ];
}
