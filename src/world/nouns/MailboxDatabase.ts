import { databaseCopies, isMounted } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer, hasRole, listExchangeServers, shellServer } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { databaseProcess } from "../service/serviceProcesses.ts";
import type { Json } from "../values/Json.ts";
import { isFullPath } from "../values/paths.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { nounFacts } from "./declaration/nounFacts.ts";
import { defineNoun, type NounChange, type StockObject } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { placeAfter } from "./recipient/mailbox/mailboxPlace.ts";
import { quotaProperties, quotaRefusal } from "./recipient/mailbox/quotaOrder.ts";
import { familyOf, listRows } from "./rows/listRows.ts";
import { type NounRow, nounObjects, recipients } from "./rows/NounRow.ts";
import { rowValue } from "./rows/rowValue.ts";
import { copiesShown, databaseDetails, masterOf } from "./server/databaseDetails.ts";

export default defineNoun({
  noun: "MailboxDatabase",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "mailbox database",
  verbs: ["Get", "New", "Set", "Remove", "Clean"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase",
  directory: {
    containers: ["Databases", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "msExchMDB", "msExchPrivateMDB"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Server: { kind: "ADObjectId", references: "ExchangeServer", writable: "new" },
    ServerName: { derive: (row, world) => serverOf(world, row).name },
    MountedOnServer: { kind: "String" },
    Mounted: { kind: "Boolean", default: null },
    DatabaseSize: { kind: "ByteQuantifiedSize" },
    AvailableNewMailboxSpace: { kind: "ByteQuantifiedSize" },
    DatabaseCopies: { kind: "MultiValuedProperty<DatabaseCopy>", derive: copiesShown },
    Servers: {
      kind: "MultiValuedProperty<ADObjectId>",
      derive: (row, world) => databaseCopies(world, row).map(({ server }) => server.guid),
    },
    ActivationPreference: {
      kind: "MultiValuedProperty<KeyValuePair<ADObjectId,Int32>>",
      derive: (row, world) =>
        databaseCopies(world, row).map(({ server, activationPreference }) => ({
          key: server.guid,
          value: activationPreference,
        })),
    },
    AdminDisplayVersion: {
      kind: "ServerVersion",
      derive: (row, world) => serverOf(world, row).values.AdminDisplayVersion,
    },
    MasterServerOrAvailabilityGroup: { kind: "ADObjectId", derive: (row, world) => masterOf(world, row).guid },
    ...databaseDetails,
    RpcClientAccessServer: { kind: "String", default: (row, world) => serverOf(world, row).values.Fqdn },
    Recovery: { kind: "Boolean", default: false, writable: "new" },
    ReplicationType: { values: ["None", "Remote"], default: "None" },
    EdbFilePath: { writable: "new", default: (row, world) => `${usualFolder(row, world)}\\${row.name}.edb` },
    LogFolderPath: { writable: "new", default: usualFolder },
    // As Get-MailboxDatabase shows a new database of 2013 and later.
    IssueWarningQuota: { default: 2_039_480_320 },
    ProhibitSendQuota: { default: 2_147_483_648 },
    ProhibitSendReceiveQuota: { default: 2_469_396_480 },
    EventHistoryRetentionPeriod: { range: ["00:00:01", "30.00:00:00"] },
    DumpsterStatistics: { kind: "MultiValuedProperty<String>", default: null },
  },
  parameters: {
    Server: { selects: hasCopyOn },
    DumpsterStatistics: { accepted: "It asks for what transport dumpsters hold." },
    Status: { accepted: "It asks for Mounted and the sizes." },
    IncludePreExchange2013: { accepted: "There are no servers of older versions." },
    IncludePreExchange2010: { accepted: "There are no servers of older versions." },
    IncludeCorrupted: { accepted: "No object of the organisation is corrupt." },
    SkipDatabaseLogFolderCreation: { accepted: "The folders of databases are not kept." },
  },
  presets: (values, world) => ({
    Server: shellServer(world).guid,
    IsMounted: false,
    ...(values.Recovery === true ? { IsExcludedFromProvisioning: true } : {}),
  }),
  inService: { IsMounted: true },
  // Files stay where they are when the database gets another name.
  changed({ world, before, after }) {
    if (!before || !after || before.name === after.name) return;
    const { EdbFilePath, LogFolderPath } = after.values;
    const folder = usualFolder(before, world);
    const values = {
      ...after.values,
      EdbFilePath: EdbFilePath ?? `${folder}\\${before.name}.edb`,
      LogFolderPath: LogFolderPath ?? folder,
    };
    world.store.put(nounObjects, after.guid, { ...after, values });
  },
  // A mailbox without an account is marked as soon as it loses it, which -Clean would do later.
  actions: { Clean: { run: () => undefined } },
  asked: (row, given, world) => ({
    ...(given.has("Status") ? statusOf(row, world) : {}),
    // No transport dumpster keeps what is delivered.
    ...(given.has("DumpsterStatistics") ? { DumpsterStatistics: [] } : {}),
  }),
  validate: ({ world, before, after }) => {
    if (!after) return before ? removal(world, before) : null;
    const refusal = pathRefusal(world, after);
    if (refusal) return refusal;
    const limits = quotaProperties.map((property) => [property, valueOf(world, after, property)] as const);
    return quotaRefusal(Object.fromEntries(limits));
  },
  warnings: warningsOf,
  // One on each mailbox server, named as setup names it: ten digits that follow from the server.
  stock: (world): readonly StockObject[] =>
    listExchangeServers(world)
      .filter((server) => hasRole(server, "Mailbox"))
      .map(({ guid }) => ({
        name: `Mailbox Database ${String(Number.parseInt(guid.slice(0, 8), 16)).padStart(10, "0")}`,
        values: { Server: guid },
      })),
  referenceMissing: (id) => nounError("DatabaseNotFound", { id }),
  source: "documented",
});

const pathMessages = { EdbFilePath: "EdbFileTaken", LogFolderPath: "LogFolderTaken" } as const;

/** A path has to be one, and no two databases of a server have the same file or folder (documented). */
function pathRefusal(world: World, row: NounRow) {
  const lower = (each: NounRow, name: string): string => String(valueOf(world, each, name)).toLowerCase();
  const definition = nounNamed("MailboxDatabase");
  const others = (definition ? listRows(world, definition) : []).filter(({ guid }) => guid !== row.guid);
  for (const [name, message] of Object.entries(pathMessages)) {
    const path = String(valueOf(world, row, name));
    if (!isFullPath(path)) return databaseError("PathInvalid", { path });
    const same = others.filter((each) => lower(each, name) === path.toLowerCase());
    for (const other of same) {
      const server = sharedServer(world, other, row);
      if (server !== undefined) return databaseError(message, { path, other: other.name, server });
    }
  }
  return null;
}

/** The name of a server that has a copy of both. */
function sharedServer(world: World, one: NounRow, other: NounRow): string | undefined {
  const servers = new Set(databaseCopies(world, one).map(({ server }) => server.guid));
  return databaseCopies(world, other).find(({ server }) => servers.has(server.guid))?.server.name;
}

/** A value of a database, with what it has by default. */
function valueOf(world: World, row: NounRow, name: string): Json {
  const definition = nounNamed("MailboxDatabase");
  const property = definition && nounFacts(definition).properties.get(name);
  return definition && property ? rowValue(world, definition, property, row) : null;
}

function serverOf(world: World, { values }: NounRow) {
  return getExchangeServer(world, String(values.Server));
}

function usualFolder(row: NounRow, world: World): string {
  return `${serverOf(world, row).values.DataPath}\\${row.name}`;
}

function hasCopyOn(row: NounRow, value: Parameters<typeof wordOf>[0], world: World): boolean {
  const server = getExchangeServer(world, wordOf(value) ?? "");
  return databaseCopies(world, row).some((copy) => copy.server.guid === server.guid);
}

/** A new database file has 24 MB; each mailbox adds 8 MB (inferred). */
function statusOf(row: NounRow, world: World) {
  const mounted = isMounted(world, row);
  const megabyte = 1_048_576;
  return {
    Mounted: mounted,
    BackupInProgress: mounted ? false : null,
    MountedOnServer: mounted ? serverOf(world, row).values.Fqdn : null,
    WorkerProcessId: mounted ? databaseProcess(world, serverOf(world, row).name, row.guid) : null,
    DatabaseSize: mounted ? (24 + 8 * mailboxesIn(world, row, world.store.list(recipients))) * megabyte : null,
    AvailableNewMailboxSpace: mounted ? 15 * megabyte : null,
  };
}

/** How many of some mailboxes and their archives lie in a database, where completed moves have put them. */
function mailboxesIn(world: World, { guid }: NounRow, rows: readonly NounRow[]): number {
  const moves = nounNamed("MoveRequest");
  const completed = moves ? listRows(world, moves).filter(({ values }) => values.Status === "Completed") : [];
  const moveOf = new Map(completed.map((move) => [move.owner, move]));
  return rows.filter((row) => {
    const move = moveOf.get(row.guid);
    const { Database, ArchiveDatabase } = move ? { ...row.values, ...placeAfter(row, move) } : row.values;
    return Database === guid || ArchiveDatabase === guid;
  }).length;
}

/** The mailboxes that keep a database: those of setup, too, but not those that monitor it, which go with it (documented). */
function keptMailboxes(world: World): readonly NounRow[] {
  const mailboxes = nounNamed("Mailbox");
  const rows = mailboxes ? listRows(world, familyOf(mailboxes)) : [];
  return rows.filter(({ values }) => values.RecipientTypeDetails !== "MonitoringMailbox");
}

/** Whether a move goes on or waits from it or to it. */
function hasMoves(world: World, { guid }: NounRow): boolean {
  const moves = nounNamed("MoveRequest");
  const isOf = ({ values }: NounRow): boolean =>
    ["SourceDatabase", "TargetDatabase", "ArchiveTargetDatabase"].some((name) => values[name] === guid);
  return moves !== null && listRows(world, moves).some((move) => move.values.Status !== "Completed" && isOf(move));
}

function removal(world: World, row: NounRow) {
  if (mailboxesIn(world, row, keptMailboxes(world)) > 0)
    return databaseError(
      isVersionAtLeast(shellServer(world).values.AdminDisplayVersion, "15.1.0.0")
        ? "DatabaseHasAuditMailboxes"
        : "DatabaseHasMailboxes",
    );
  if (hasMoves(world, row)) return databaseError("DatabaseHasMoves");
  return databaseCopies(world, row).length > 1 ? databaseError("DatabaseHasCopies", { database: row.name }) : null;
}

function warningsOf({ world, before, after }: NounChange): readonly string[] {
  if (!before && after)
    return [
      `Please restart the Microsoft Exchange Information Store service on server ${serverOf(world, after).name} after adding new mailbox databases.`,
    ];
  if (!before) return [];
  if (after) return needsRemount(world, before, after) ? [remountWarning(after.name)] : [];
  const path = before.values.EdbFilePath ?? `${usualFolder(before, world)}\\${before.name}.edb`;
  return [
    `The specified database has been removed. You must remove the database file located in ${path} from your computer manually if it exists. Specified database: ${before.name}`,
  ];
}

/** Circular logging of a database with one copy changes when it is mounted again (documented). */
function needsRemount(world: World, before: NounRow, after: NounRow): boolean {
  const isCircular = ({ values }: NounRow): boolean => values.CircularLoggingEnabled === true;
  return isCircular(before) !== isCircular(after) && databaseCopies(world, after).length === 1;
}

/** That it warns is documented, the sentence is inferred. */
function remountWarning(database: string): string {
  return `The change of circular logging for database "${database}" won't take effect until you dismount and mount the database.`;
}
