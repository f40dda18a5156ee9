import { isIndexed, stoppedSearchService } from "../database/contentIndex.ts";
import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { identityGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { databaseOfArchive, databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { computedRow } from "./rows/computedRow.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { namedDatabase } from "./server/namedDatabase.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** Whether new mail of a mailbox, or of a database's system mailbox, is found: its database is mounted and indexed, and search runs. */
export default defineNoun({
  noun: "ExchangeSearch",
  kind: "computed",
  called: "search of a mailbox",
  type: "Microsoft.Exchange.Monitoring.SearchTestResult",
  verbs: ["Test"],
  tail: "none",
  order: "declaration",
  properties: {
    Mailbox: { kind: "String" },
    MailboxGuid: { kind: "Guid" },
    UserLegacyExchangeDN: { kind: "String" },
    Database: { kind: "String" },
    DatabaseGuid: { kind: "Guid" },
    Server: { kind: "String" },
    ServerGuid: { kind: "Guid" },
    ResultFound: { kind: "Boolean" },
    SearchTimeInSeconds: { kind: "Double" },
    Error: { kind: "String" },
  },
  actions: {
    Test: {
      on: null,
      // A message is found at once or not at all, and no monitoring system reads the result.
      takes: ["Identity", "Archive", "MailboxDatabase", "Server", "IndexingTimeoutInSeconds", "MonitoringContext"],
      run: test,
    },
  },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  if (given.has("Identity")) {
    const mailbox = mailboxNamed(world, given.get("Identity") ?? null);
    const place = given.get("Archive") === true ? databaseOfArchive(mailbox, world) : databaseOfMailbox(mailbox, world);
    const database = getRow(world, mailboxDatabase, place ?? "");
    return [resultOf(world, database, { Mailbox: mailbox.name, MailboxGuid: mailboxGuidOf(mailbox) })];
  }
  const named = identityGiven(given, "MailboxDatabase");
  if (named !== null) return [resultOf(world, namedDatabase(world, named), systemMailbox(named))];
  const { guid } = serverNamed(world, given, "Server");
  return listRows(world, mailboxDatabase)
    .filter((row) => databaseCopies(world, row).some((copy) => copy.isActive && copy.server.guid === guid))
    .map((row) => resultOf(world, row, systemMailbox(row.guid)));
}

function systemMailbox(guid: string): Values {
  return { Mailbox: `SystemMailbox{${guid}}`, MailboxGuid: guid };
}

function resultOf(world: World, row: NounRow, mailbox: Values): NounRow {
  const active = databaseCopies(world, row).find(({ isActive }) => isActive);
  const error = active ? faultOf(world, row, active.server.name) : `The database '${row.name}' has no active copy.`;
  return computedRow(world, "ExchangeSearch", row.name, {
    ...mailbox,
    Database: row.name,
    DatabaseGuid: row.guid,
    Server: active?.server.name ?? null,
    ServerGuid: active?.server.guid ?? null,
    ResultFound: error === "",
    // As a healthy server takes (inferred); a search that finds nothing tells -1 (documented).
    SearchTimeInSeconds: error === "" ? 2 : -1,
    Error: error,
  });
}

function faultOf(world: World, row: NounRow, server: string): string {
  if (!isMounted(world, row)) return `The database '${row.name}' isn't mounted.`;
  if (!isIndexed(world, row)) return `Content indexing of the database '${row.name}' is disabled.`;
  const stopped = stoppedSearchService(world, server);
  return stopped === null ? "" : `The service ${stopped} isn't running on ${server}.`;
}
