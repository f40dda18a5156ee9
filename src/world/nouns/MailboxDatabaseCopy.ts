import { nameGuid } from "../../base/nameGuid.ts";
import { groupOfServer } from "../database/availabilityGroups.ts";
import {
  type DatabaseCopy,
  databaseCopies,
  isSeeding,
  withChangedCopy,
  withCopy,
  withoutCopy,
} from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { enhancedTimeSpanKind } from "../values/EnhancedTimeSpan.ts";
import { enumerationKind } from "../values/Enumeration.ts";
import { wordGiven } from "../values/given.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { unchangedWarning } from "./messages/unchangedWarning.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import { changeRow, requireWithin } from "./rows/writeRow.ts";

/** A copy is a row `DATABASE\SERVER` that is computed from its database, which keeps what is to be kept. */
export default defineNoun({
  noun: "MailboxDatabaseCopy",
  kind: "computed",
  called: "mailbox database copy",
  verbs: ["Add", "Remove", "Set", "Suspend", "Resume", "Update"],
  compute: copyRows,
  identityText: ({ name }) => name,
  actions: {
    Add: { on: "MailboxDatabase", takes: ["MailboxServer", "SeedingPostponed", "ConfigurationOnly"], run: add },
    Remove: { run: remove },
    Set: {
      takes: ["DatabaseCopyAutoActivationPolicy"],
      run(call) {
        if (!changeCopy(call, { ...lags(call), ...activationPolicy(call) }))
          call.warn(unchangedWarning(call.row?.name ?? ""));
      },
    },
    Suspend: { takes: ["ActivationOnly", "SuspendComment", "EnableReplayLag"], run: suspend },
    Resume: { takes: ["ReplicationOnly", "DisableReplayLag", "DisableReplayLagReason"], run: resume },
    Update: {
      rows: copiesOnServer,
      // From which copy the files come, and over which network, shows nowhere afterwards.
      takes: [
        ...["PrimaryDatabasePartitionOnly", "SecondaryDatabasePartitionOnly"],
        ...["DeleteExistingFiles", "SafeDeleteExistingFiles", "Force", "BeginSeed", "ManualResume", "DatabaseOnly"],
        ...[
          "CatalogOnly",
          "SourceServer",
          "Network",
          "NetworkCompressionOverride",
          "NetworkEncryptionOverride",
          "NoThrottle",
          "CancelSeed",
          "Server",
          "MaximumSeedsInParallel",
        ],
      ],
      run: update,
    },
  },
  source: "inferred",
});

function copyRows(world: World): readonly NounRow[] {
  return listRows(world, mailboxDatabase).flatMap((row) =>
    databaseCopies(world, row).map(({ server }): NounRow => {
      const name = `${row.name}\\${server.name}`;
      return { ...row, noun: "MailboxDatabaseCopy", guid: nameGuid(row.guid, server.guid), name, owner: server.guid };
    }),
  );
}

function databaseOf(world: World, { name }: NounRow): NounRow {
  return getRow(world, mailboxDatabase, name.slice(0, name.lastIndexOf("\\")));
}

/** How far behind a copy may be: up to fourteen days (documented). */
const lagRange = ["00:00:00", "14.00:00:00"] as const;

function lags({ values }: ActionCall) {
  const { ReplayLagTime, TruncationLagTime } = values;
  requireWithin("ReplayLagTime", enhancedTimeSpanKind, ReplayLagTime, lagRange);
  requireWithin("TruncationLagTime", enhancedTimeSpanKind, TruncationLagTime, lagRange);
  return {
    ...(ReplayLagTime === undefined ? {} : { replayLag: ReplayLagTime }),
    ...(TruncationLagTime === undefined ? {} : { truncationLag: TruncationLagTime }),
  };
}

function add(call: ActionCall): undefined {
  const { world, row, given, values } = call;
  if (!row) return;
  const server = getExchangeServer(world, wordGiven(given, "MailboxServer") ?? "");
  if (row.values.Recovery === true) throw databaseError("RecoveryHasOneCopy", { database: row.name });
  const copies = databaseCopies(world, row);
  if (copies.some((copy) => copy.server.guid === server.guid))
    throw databaseError("CopyExists", { server: server.name, database: row.name });
  const active = getExchangeServer(world, String(row.values.Server));
  const group = groupOfServer(world, active.guid);
  if (!group || groupOfServer(world, server.guid)?.guid !== group.guid)
    throw databaseError("CopyNeedsGroup", { active: active.name, server: server.name, database: row.name });
  if (copies.length === 1 && row.values.CircularLoggingEnabled === true)
    throw databaseError("CircularLoggingOfFirst", { database: row.name });
  const preference = typeof values.ActivationPreference === "number" ? values.ActivationPreference : undefined;
  requirePreference(preference, copies.length + 1);
  const isSeeded = !given.has("SeedingPostponed");
  changeRow(
    world,
    mailboxDatabase,
    row,
    withCopy(row, { server: server.guid, seeded: isSeeded, ...lags(call) }, preference),
  );
  call.warn(
    `Please restart the Microsoft Exchange Information Store service on server ${server.name} after adding new mailbox database copies.`,
  );
}

function remove({ world, row, warn }: ActionCall): undefined {
  if (!row?.owner) return;
  const database = databaseOf(world, row);
  requirePassive(world, database, row.owner);
  if (databaseCopies(world, database).length === 2 && database.values.CircularLoggingEnabled === true)
    throw databaseError("CircularLoggingOfLast", { database: database.name });
  changeRow(world, mailboxDatabase, database, withoutCopy(database, row.owner));
  const [file, folder] = ["EdbFilePath", "LogFolderPath"].map((each) =>
    rowValueNamed(world, mailboxDatabase, database, each),
  );
  // The files stay (documented); the sentence is inferred.
  warn(
    `The copy of mailbox database "${database.name}" on server "${getExchangeServer(world, row.owner).name}" has been removed. If necessary, manually delete the copy's log files in "${folder}" and its database file "${file}".`,
  );
}

/** Which copies may become active by themselves. */
function activationPolicy({ given }: ActionCall): { readonly autoActivationPolicy?: string } {
  const value = given.get("DatabaseCopyAutoActivationPolicy") ?? null;
  return value === null ? {} : { autoActivationPolicy: String(policyKind.parse(value, nowhere)) };
}

const policyKind = enumerationKind("DatabaseCopyAutoActivationPolicyType", [
  "Unrestricted",
  "IntrasiteOnly",
  "Blocked",
]);

/** -Server: all copies of a server. */
function copiesOnServer(world: World, given: ActionCall["given"]): readonly NounRow[] | null {
  const word = wordGiven(given, "Server");
  if (word === null) return null;
  const { guid } = getExchangeServer(world, word);
  return copyRows(world).filter((row) => row.owner === guid && String(databaseOf(world, row).values.Server) !== guid);
}

/** A place in the order of the database's copies. */
function requirePreference(preference: number | undefined, most: number): void {
  if (preference !== undefined && (preference < 1 || preference > most))
    throw databaseError("PreferenceInvalid", { preference, most });
}

/** From where a copy gets its files: another copy that has them. */
function requireSource(
  world: World,
  database: NounRow,
  target: DatabaseCopy | undefined,
  given: ActionCall["given"],
): void {
  const word = wordGiven(given, "SourceServer");
  if (word === null) return;
  const { guid, name } = getExchangeServer(world, word);
  const source = databaseCopies(world, database).find(({ server }) => server.guid === guid);
  if (!source?.isSeeded || guid === target?.server.guid)
    throw databaseError("SeedSourceInvalid", { database: database.name, server: name });
}

/** A copy gets the files anew: one that is suspended or waits for them, or all of a server with -Server (documented). */
function update(call: ActionCall): undefined {
  const { world, row, given } = call;
  if (!row?.owner) return;
  const database = databaseOf(world, row);
  requirePassive(world, database, row.owner);
  const copy = databaseCopies(world, database).find(({ server }) => server.guid === row.owner);
  requireSource(world, database, copy, given);
  // The index of its content is seeded while the copy goes on (documented).
  const isCatalog = given.get("CatalogOnly") === true;
  if (isCatalog && copy?.isSeeded) return;
  if (copy?.isSeeded && !copy.isSuspended && !given.has("Server") && !given.has("CancelSeed"))
    throw databaseError("CopyNotSuspended", { copy: row.name });
  if (given.get("CancelSeed") === true) {
    if (!copy || !isSeeding(world, copy)) throw databaseError("NoSeedToCancel", { copy: row.name });
    return change(call, { seeded: false, seedsUntil: 0, ...suspendedNow(world) });
  }
  return change(call, {
    ...(given.get("BeginSeed") === true ? { seedsUntil: world.clock.now() + seedMilliseconds } : {}),
    ...(isCatalog ? {} : { seeded: true }),
    ...(given.has("ManualResume")
      ? { ...suspendedNow(world), activationSuspended: true }
      : { suspended: false, activationSuspended: false, comment: "" }),
  });
}

/** How long a seed takes that -BeginSeed leaves to the background; the others are waited for, and done at once (inferred). */
const seedMilliseconds = 60_000;

function suspend(call: ActionCall): undefined {
  const { world, given } = call;
  if (given.get("EnableReplayLag") === true) return change(call, { lagDisabled: null });
  const comment = wordGiven(given, "SuspendComment") ?? "";
  return change(
    call,
    given.has("ActivationOnly")
      ? { activationSuspended: true, comment }
      : { ...suspendedNow(world), activationSuspended: true, comment },
  );
}

function suspendedNow(world: World) {
  return { suspended: true, suspendedAt: world.clock.now() };
}

function resume(call: ActionCall): undefined {
  if (call.given.get("DisableReplayLag") === true)
    return change(call, { lagDisabled: wordGiven(call.given, "DisableReplayLagReason") ?? "" });
  return change(
    call,
    call.given.has("ReplicationOnly")
      ? { suspended: false }
      : { suspended: false, activationSuspended: false, comment: "" },
  );
}

function change(call: ActionCall, changes: Parameters<typeof withChangedCopy>[2]): undefined {
  changeCopy(call, changes);
}

/** Changes what the database keeps of a copy; false: it was so before. */
function changeCopy({ world, row, values }: ActionCall, changes: Parameters<typeof withChangedCopy>[2]): boolean {
  if (!row?.owner) return false;
  const database = databaseOf(world, row);
  const { owner } = row;
  const current = databaseCopies(world, database).find(({ server }) => server.guid === owner);
  // What is suspended already stays at the log where it stopped.
  const since = current?.isSuspended && current.suspendedAt !== null ? { suspendedAt: current.suspendedAt } : {};
  const changed = withChangedCopy(database, owner, changes.suspended ? { ...changes, ...since } : changes);
  const preference = values.ActivationPreference;
  if (typeof preference === "number") requirePreference(preference, databaseCopies(world, database).length);
  if (changes.suspended !== undefined) requirePassive(world, database, owner);
  const copies = Array.isArray(changed.Copies) ? changed.Copies : [];
  const own = copies.find((copy) => (copy as { server: string }).server === owner) as never;
  return changeRow(
    world,
    mailboxDatabase,
    database,
    typeof preference === "number" && own
      ? withCopy({ ...database, values: { ...database.values, ...changed } }, own, preference)
      : changed,
  ).changed;
}

function requirePassive(world: World, database: NounRow, server: string): void {
  const copy = databaseCopies(world, database).find((each) => each.server.guid === server);
  if (copy?.isActive) throw databaseError("CopyIsActive", { database: database.name, server: copy.server.name });
}
