import { compareInstants } from "../../../base/instant.ts";
import { groupOfServer } from "../../database/availabilityGroups.ts";
import { type DatabaseCopy, databaseCopies } from "../../database/databaseCopies.ts";
import { getOrganization } from "../../Organization.ts";
import { getExchangeServer } from "../../server/ExchangeServer.ts";
import type { DatabaseCopyValue } from "../../values/DatabaseCopy.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { PropertyRule } from "../defineNoun.ts";
import mailboxDatabase from "../MailboxDatabase.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** What a mailbox database tells of its place, its copies and its log files, which nobody sets. */
export const databaseDetails: Readonly<Record<string, PropertyRule>> = {
  AdministrativeGroup: { kind: "String", derive: (_row, world) => getOrganization(world).administrativeGroup },
  Organization: { kind: "String", derive: (_row, world) => getOrganization(world).name },
  ExchangeLegacyDN: {
    kind: "String",
    derive: (row, world) =>
      `${getExchangeServer(world, String(row.values.Server)).values.ExchangeLegacyDN}/cn=Microsoft Private MDB`,
  },
  MasterType: {
    values: ["Server", "DatabaseAvailabilityGroup"],
    derive: (row, world) => (masterOf(world, row).noun === "ExchangeServer" ? "Server" : "DatabaseAvailabilityGroup"),
  },
  AllDatabaseCopies: { kind: "MultiValuedProperty<DatabaseCopy>", derive: copiesShown },
  ReplayLagTimes: lagTimes(({ replayLagTime }) => replayLagTime),
  TruncationLagTimes: lagTimes(({ truncationLagTime }) => truncationLagTime),
  LogFilePrefix: { kind: "String", derive: logFilePrefix },
};

function lagTimes(timeOf: (copy: DatabaseCopy) => Json): PropertyRule {
  return {
    kind: "MultiValuedProperty<KeyValuePair<ADObjectId,EnhancedTimeSpan>>",
    derive: (row, world) => databaseCopies(world, row).map((copy) => ({ key: copy.server.guid, value: timeOf(copy) })),
  };
}

export function copiesShown(row: NounRow, world: World): readonly DatabaseCopyValue[] {
  return databaseCopies(world, row).map(({ server, activationPreference, replayLagTime, truncationLagTime }) => ({
    database: row.name,
    server: server.name,
    preference: activationPreference,
    replayLag: String(replayLagTime),
    truncationLag: String(truncationLagTime),
  }));
}

/** The group of servers that a database belongs to, else its server. */
export function masterOf(world: World, { values }: NounRow): NounRow {
  const server = getExchangeServer(world, String(values.Server));
  return groupOfServer(world, server.guid) ?? server;
}

/** `E00`, `E01` ...: the databases of a server count up in the order in which they were made. */
function logFilePrefix(row: NounRow, world: World): string {
  const own = listRows(world, mailboxDatabase)
    .filter(({ values }) => values.Server === row.values.Server)
    .sort((left, right) => compareInstants(left.whenCreated, right.whenCreated));
  const at = own.findIndex(({ guid }) => guid === row.guid);
  return `E${Math.max(at, 0).toString(16).toUpperCase().padStart(2, "0")}`;
}
