import { instant, instantMilliseconds } from "../../base/instant.ts";
import { activationPolicy, isActivationDisabled } from "../database/automaticTarget.ts";
import { contentIndexState } from "../database/contentIndex.ts";
import { copyStatus, type DatabaseCopy, databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { serverDisk } from "../server/serverDisk.ts";
import { databaseProcess } from "../service/serviceProcesses.ts";
import { spanTicks } from "../values/EnhancedTimeSpan.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { likePattern } from "./filter/compileFilter.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { getRow } from "./rows/findRow.ts";
import { isIdentityPattern } from "./rows/identityPattern.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** Nobody reads or writes on the servers while a command runs (inferred). */
const idleDisk: readonly string[] = [
  ...["RecentDiskReadLatencyMs", "RecentDiskReadsPerSec", "RecentDiskWriteLatencyMs", "RecentDiskWritesPerSec"],
];

/** The load that a server's processor tells of, in per cent (inferred), and the disk that databases lie on. */
const processorLoad = 4;
const diskFree = serverDisk.size - serverDisk.taken;
const disk = {
  DiskFreeSpacePercent: Math.floor((100 * diskFree) / serverDisk.size),
  DiskFreeSpace: diskFree,
  DiskTotalSpace: serverDisk.size,
};

/** What an active copy has 0 of (observed), and a passive one here as well: it replays each log as soon as it is there. */
const zeros: readonly string[] = [
  ...["LastLogCopied", "LastLogInspected", "LastLogReplayed", "LogsReplayedSinceInstanceStart"],
  ...["LogsCopiedSinceInstanceStart", "MaxLogToReplay", "LowestRequiredLog", "HighestRequiredLog"],
  ...["SinglePageRestore", "ContentIndexCrawlVersion"],
];

/** What the replication service says of each copy. */
export default defineNoun({
  noun: "MailboxDatabaseCopyStatus",
  tasks: "SystemConfigurationTasks",
  kind: "computed",
  called: "mailbox database copy status",
  compute: statusRows,
  identityText: ({ name }) => name,
  properties: {
    ...Object.fromEntries(
      idleDisk.map((property) => [property, { kind: "Int32", default: 0, ifKnown: true } as const]),
    ),
    WorkerProcessId: { ifKnown: true },
    RecentServerCpuPercentage: { default: processorLoad, ifKnown: true },
    RecentServerCpuPercentageFloat: { kind: "Int32", default: processorLoad, ifKnown: true },
    ...Object.fromEntries(
      Object.entries(disk).map(([property, value]) => [property, { default: value, ifKnown: true }]),
    ),
    ...Object.fromEntries(zeros.map((property) => [property, { default: 0, ifKnown: true } as const])),
    ...Object.fromEntries(
      ["LastLogGenerated", "LastLogCopyNotified", "LastLogInfoFromClusterGen", "LowestLogPresent"].map((property) => [
        property,
        { default: null, ifKnown: true } as const,
      ]),
    ),
    ContentIndexVersion: { default: 22, ifKnown: true },
    Name: { kind: "String", derive: ({ name }) => name },
    SuspendComment: { kind: "String" },
    ActionInitiator: { kind: "String" },
    StatusRetrievedTime: { kind: "DateTime", derive: (_row, world) => instant(world.clock.now()) },
    ContentIndexState: { default: "Healthy" },
    ReplayLagStatus: { kind: "String", default: "" },
    AutoActivationPolicy: { kind: "String", default: "Unrestricted" },
    IncomingLogCopyingNetwork: { kind: "String", default: "" },
    OutgoingConnections: { kind: "MultiValuedProperty<String>", default: [] },
    ExtendedErrorInfo: { kind: "String", default: null },
  },
  parameters: {
    Identity: { accepted: "A database, `DATABASE\\SERVER` or a pattern of these." },
    Server: { accepted: "The copies of one server." },
    Active: { accepted: "The active copies." },
    ConnectionStatus: { accepted: "Read where the connections are shown." },
    ExtendedErrorInfo: { accepted: "Read where the error is shown." },
    Local: { accepted: "The copies of the shell's server." },
    UseServerCache: { accepted: "What the servers say is always fresh." },
  },
  asked: (row, given) => ({
    ...(given.get("ConnectionStatus") === true ? {} : { IncomingLogCopyingNetwork: "", OutgoingConnections: [] }),
    ...(given.get("ExtendedErrorInfo") === true && row.values.Status === "FailedAndSuspended"
      ? { ExtendedErrorInfo: `The database copy '${row.name}' has to be seeded.` }
      : {}),
  }),
  source: "observed",
});

function statusRows(world: World, given: Given): readonly NounRow[] {
  const server = wordGiven(given, "Server");
  const wanted = server === null ? null : getExchangeServer(world, server).guid;
  const identity = wordGiven(given, "Identity");
  const matches = identityTest(identity);
  const isNamed = identity !== null && !isIdentityPattern(identity);
  if (isNamed) getRow(world, mailboxDatabase, identity.replace(/\\[^\\]*$/, ""));
  if (isNamed && identity.includes("\\")) requireCopy(world, identity, matches);
  return listRows(world, mailboxDatabase).flatMap((row) =>
    databaseCopies(world, row)
      .filter((copy) => wanted === null || copy.server.guid === wanted)
      .filter((copy) => !given.has("Active") || copy.isActive)
      .filter((copy) => matches(row.name, copy.server.name))
      .map((copy) => statusRow(world, row, copy)),
  );
}

/** A copy that is named has to be there. */
function requireCopy(world: World, copy: string, matches: ReturnType<typeof identityTest>): void {
  const all = listRows(world, mailboxDatabase);
  if (!all.some((row) => databaseCopies(world, row).some(({ server }) => matches(row.name, server.name))))
    throw databaseError("CopyNotFound", { copy });
}

function identityTest(identity: string | null): (database: string, server: string) => boolean {
  if (identity === null) return () => true;
  const at = identity.lastIndexOf("\\");
  const like = (pattern: string, name: string) => likePattern(pattern)(name.toLowerCase());
  return (database, server) =>
    at < 0 ? like(identity, database) : like(identity.slice(0, at), database) && like(identity.slice(at + 1), server);
}

function statusRow(world: World, row: NounRow, copy: DatabaseCopy): NounRow {
  const active = getExchangeServer(world, String(row.values.Server)).name;
  const name = `${row.name}\\${copy.server.name}`;
  const status = copyStatus(world, row, copy);
  const usable = databaseCopies(world, row).filter((each) => isUsable(copyStatus(world, row, each)));
  return {
    ...row,
    noun: "MailboxDatabaseCopyStatus",
    name,
    values: {
      DatabaseName: row.name,
      Status: status,
      IsLastCopyAvailabilityChecksPassed: isUsable(status),
      IsLastCopyRedundancyChecksPassed: isUsable(status) && usable.length > 1,
      MailboxServer: copy.server.name,
      ActiveDatabaseCopy: active.toLowerCase(),
      ActiveCopy: copy.isActive,
      ActivationPreference: copy.activationPreference,
      ActivationSuspended: copy.isActivationSuspended,
      SuspendComment: copy.suspendComment,
      ActionInitiator: copy.isSuspended || copy.isActivationSuspended ? "Administrator" : "Unknown",
      ReplaySuspended: copy.isSuspended,
      ActivationDisabledAndMoveNow: isActivationDisabled(world, copy.server.name),
      AutoActivationPolicy: activationPolicy(world, copy),
      ContentIndexState: contentIndexState(world, row, copy),
      ErrorMessage: errorOf(copy, status),
      WorkerProcessId: databaseProcess(world, copy.server.name, row.guid),
      ReplayLagStatus: lagStatus(copy),
      ...logTimes(world, row, copy, status),
      ...logNumbers(world, row, copy, status),
      ...connectionsOf(world, row, copy),
    },
  };
}

/** Why a copy isn't in order (inferred). */
function errorOf({ server: { name } }: DatabaseCopy, status: string): string {
  if (status === "ServiceDown")
    return `The Microsoft Exchange Replication service isn't running on server '${name}', so the status of the copy isn't known.`;
  if (status === "Failed") return `The Microsoft Exchange Information Store service isn't running on server '${name}'.`;
  return status === "FailedAndSuspended" ? "The copy has to be seeded." : "";
}

/**
 * A copy has copied, inspected and replayed the newest log, which the active one closes every minute (inferred); a
 * suspended one the newest of the time when it was suspended. The active copy tells of none.
 */
function logTimes(world: World, row: NounRow, copy: DatabaseCopy, status: string): Values {
  const newest = Math.floor(world.clock.now() / minute) * minute;
  const copied = status === "Healthy" ? newest : status === "Suspended" ? suspensionOf(row, copy) : null;
  if (copied === null) return {};
  const replayed = instant(copied - replayLag(copy));
  const own = ["LastCopyNotificationedLogTime", "LastCopiedLogTime", "LastInspectedLogTime"];
  return {
    LatestAvailableLogTime: instant(newest),
    ...Object.fromEntries(own.map((each) => [each, instant(copied)])),
    LastReplayedLogTime: replayed,
    CurrentReplayLogTime: replayed,
  };
}

/** When a copy stopped to copy and to replay, in milliseconds. */
function suspensionOf(row: NounRow, { suspendedAt }: DatabaseCopy): number {
  return suspendedAt ?? instantMilliseconds(row.whenChanged);
}

/** How long a copy waits before it replays a log, in milliseconds. */
function replayLag({ replayLagTime, lagDisabled }: DatabaseCopy): number {
  return lagDisabled === null ? Number((spanTicks(String(replayLagTime)) ?? 0n) / 10_000n) : 0;
}

/**
 * Logs are counted from the database's first one on; none has been deleted, since nothing is backed up (inferred). What a copy
 * lacks of them is its queue: a suspended one copies none, one that lags replays them later.
 */
function logNumbers(world: World, row: NounRow, copy: DatabaseCopy, status: string): Values {
  const numberAt = (time: number) => Math.max(1, Math.floor((time - instantMilliseconds(row.whenCreated)) / minute));
  const newest = numberAt(world.clock.now());
  const queues = { CopyQueueLength: 0, ReplayQueueLength: 0 };
  const told = { LastLogGenerated: newest, LastLogInfoFromClusterGen: newest, LowestLogPresent: 1 };
  if (copy.isActive) return { ...queues, ...told, LastLogCopyNotified: newest };
  const copied = status === "Healthy" ? world.clock.now() : status === "Suspended" ? suspensionOf(row, copy) : null;
  if (copied === null) return queues;
  const own = numberAt(copied);
  const replayed = numberAt(copied - replayLag(copy));
  const names = ["LastLogCopyNotified", "LastLogCopied", "LastLogInspected"];
  return {
    ...told,
    ...Object.fromEntries(names.map((name) => [name, own])),
    LastLogReplayed: replayed,
    CopyQueueLength: newest - own,
    ReplayQueueLength: own - replayed,
  };
}

const minute = 60_000;

function isUsable(status: string): boolean {
  return status === "Mounted" || status === "Healthy";
}

/** The state of a lagged copy; an ordinary one has none (the parts of it inferred). */
function lagStatus({ replayLagTime, lagDisabled }: DatabaseCopy): string {
  if (replayLagTime === "00:00:00") return "";
  const reason = lagDisabled === null ? "None" : `LagDisabled; DisabledReason:${lagDisabled}`;
  return `Enabled:${lagDisabled === null ? "True" : "False"}; PlayDownReason:${reason}; Configured:${String(replayLagTime)}`;
}

/** Over which network logs come and go: the one that every group has. */
function connectionsOf(world: World, row: NounRow, copy: DatabaseCopy): Values {
  const network = (server: string): string => `{${server},MapiDagNetwork}`;
  const healthy = databaseCopies(world, row).filter((each) => copyStatus(world, row, each) === "Healthy");
  if (copy.isActive) return { OutgoingConnections: healthy.map(({ server }) => network(server.name)) };
  const active = getExchangeServer(world, String(row.values.Server)).name;
  return healthy.some(({ server }) => server.guid === copy.server.guid)
    ? { IncomingLogCopyingNetwork: network(active) }
    : {};
}
