import { instant } from "../../base/instant.ts";
import { copyStatus, databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { type Given, identityGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import mailbox from "./recipient/Mailbox.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { namedDatabase } from "./server/namedDatabase.ts";

/** Whether a mailbox of each database could be opened: the database is mounted and its server's store runs. */
export default defineNoun({
  noun: "MAPIConnectivity",
  kind: "computed",
  called: "connection to a database's mailboxes",
  type: "Microsoft.Exchange.Monitoring.MapiTransactionOutcome",
  verbs: ["Test"],
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Server: { kind: "String" },
    MailboxServer: { kind: "String", derive: ({ values }) => values.Server },
    Database: { kind: "String", derive: ({ name }) => name },
    Result: { kind: "String" },
    Error: { kind: "String" },
  },
  actions: {
    Test: {
      on: null,
      takes: [
        ...["Identity", "Database", "Server", "IncludePassive", "CopyOnServer"],
        // No test waits, and no monitoring system reads the result.
        ...["ActiveDirectoryTimeout", "AllConnectionsTimeout", "PerConnectionTimeout", "MonitoringContext"],
      ],
      run: test,
    },
  },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const passive = given.get("IncludePassive") === true;
  const server = identityGiven(given, "CopyOnServer") ?? identityGiven(given, "Server");
  const only = server === null ? null : getExchangeServer(world, server).guid;
  return databases(world, given, only).flatMap((row) =>
    databaseCopies(world, row)
      .filter(
        (copy) =>
          (only === null || copy.server.guid === only) && (copy.isActive || passive || given.has("CopyOnServer")),
      )
      .map((copy): NounRow => {
        const isUsable = copy.isActive ? isMounted(world, row) : copyStatus(world, row, copy) === "Healthy";
        const Error = isUsable ? "" : `The database '${row.name}' on server '${copy.server.name}' can't be opened.`;
        const now = instant(world.clock.now());
        const values = { Server: copy.server.name, Result: isUsable ? "Success" : "*FAILURE*", Error };
        return { ...row, noun: "MAPIConnectivity", whenCreated: now, whenChanged: now, values };
      }),
  );
}

/** The named mailbox's or the named one; else those of the server: the shell's where nothing is named. */
function databases(world: World, given: Given, server: string | null): readonly NounRow[] {
  const identity = identityGiven(given, "Identity");
  if (identity !== null) {
    const row = getRow(world, mailbox, identity);
    logOnToMailbox(row, world);
    return [getRow(world, mailboxDatabase, databaseOfMailbox(row, world) ?? "")];
  }
  const database = identityGiven(given, "Database");
  if (database !== null) return [namedDatabase(world, database)];
  const wanted = server ?? shellServer(world).guid;
  return listRows(world, mailboxDatabase).filter((row) =>
    databaseCopies(world, row).some((copy) => copy.server.guid === wanted && (copy.isActive || server !== null)),
  );
}
