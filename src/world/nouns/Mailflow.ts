import { instant } from "../../base/instant.ts";
import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import {
  type ExchangeServer,
  getExchangeServer,
  hasRole,
  listExchangeServers,
  shellServer,
} from "../server/ExchangeServer.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { findService } from "../service/Service.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import { runTransport } from "../transport/runTransport.ts";
import { identityGiven, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import mailbox from "./recipient/Mailbox.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { namedDatabase } from "./server/namedDatabase.ts";

export default defineNoun({
  noun: "Mailflow",
  kind: "computed",
  called: "mail flow",
  type: "Microsoft.Exchange.Monitoring.TestMailflowOutcome",
  verbs: ["Test"],
  tail: "identity",
  identityText: () => "",
  properties: {
    TestMailflowResult: { kind: "String" },
    MessageLatencyTime: { kind: "EnhancedTimeSpan" },
    IsRemoteTest: { kind: "Boolean", default: false },
  },
  actions: {
    Test: {
      on: null,
      takes: [
        ...["Identity", "TargetMailboxServer", "TargetDatabase", "TargetEmailAddress"],
        "AutoDiscoverTargetMailboxServer",
        // What the test is for a monitoring system, and how long it waits, changes no result here.
        ...["ActiveDirectoryTimeout", "ErrorLatency", "ExecutionTimeout", "MonitoringContext"],
        "TargetEmailAddressDisplayName",
      ],
      run: test,
    },
  },
  source: "documented",
});

/** Whether mail from a server to another one, a database or an address would arrive; -AutoDiscoverTargetMailboxServer: to every other one. */
function test({ world, given }: ActionCall): readonly NounRow[] {
  const named = wordGiven(given, "Identity");
  const source = named === null ? shellServer(world) : getExchangeServer(world, named);
  const other = wordGiven(given, "TargetMailboxServer");
  const database = targetDatabase(world, given);
  runTransport(world);
  if (given.get("AutoDiscoverTargetMailboxServer") === true)
    return listExchangeServers(world)
      .filter((server) => hasRole(server, "Mailbox") && server.guid !== source.guid)
      .map((target) => outcome(world, { source, target, database: null, isOutside: false }));
  const home = database ? String(database.values.Server) : other;
  const target = home === null ? source : getExchangeServer(world, home);
  return [outcome(world, { source, target, database, isOutside: outsideTarget(world, given) })];
}

interface MailflowTest {
  readonly source: ExchangeServer;
  readonly target: ExchangeServer;
  readonly database: NounRow | null;
  /** Nobody outside says that a message arrived (inferred). */
  readonly isOutside: boolean;
}

/** A healthy way takes about three seconds (inferred). */
function outcome(world: World, { source, target, database, isOutside }: MailflowTest): NounRow {
  const isWorking =
    !isOutside &&
    [source.name, target.name].every((server) => transports(world, server)) &&
    (database ? isMounted(world, database) : hasMounted(world, target.guid));
  return plainRow("Mailflow", {
    guid: source.guid,
    name: source.name,
    time: instant(world.clock.now()),
    values: {
      TestMailflowResult: isWorking ? "Success" : "*FAILURE*",
      MessageLatencyTime: isWorking ? "00:00:03" : "00:00:00",
      IsRemoteTest: isOutside || source.guid !== target.guid,
    },
  });
}

/** The database that -TargetDatabase names, or in which the mailbox of -TargetEmailAddress lies; null where neither is given. */
function targetDatabase(world: World, given: ActionCall["given"]): NounRow | null {
  const named = identityGiven(given, "TargetDatabase");
  if (named !== null) return namedDatabase(world, named);
  const address = wordGiven(given, "TargetEmailAddress");
  return address === null || outsideTarget(world, given)
    ? null
    : getRow(world, mailboxDatabase, databaseOfMailbox(getRow(world, mailbox, address), world) ?? "");
}

/** Whether -TargetEmailAddress is in none of the organisation's domains. */
function outsideTarget(world: World, given: ActionCall["given"]): boolean {
  const address = wordGiven(given, "TargetEmailAddress");
  return address?.includes("@") === true && !isAcceptedAddress(world, address);
}

function transports(world: World, server: string): boolean {
  const services = ["MSExchangeTransport", "MSExchangeSubmission", "MSExchangeDelivery"];
  const isRunning = services.every((name) => {
    const service = findService(world, server, name);
    return service === null || service.status === "Running";
  });
  return isRunning && serverComponents(world, server).find(({ name }) => name === "HubTransport")?.state === "Active";
}

function hasMounted(world: World, server: string): boolean {
  return listRows(world, mailboxDatabase).some(
    (row) =>
      isMounted(world, row) && databaseCopies(world, row).some((copy) => copy.isActive && copy.server.guid === server),
  );
}
