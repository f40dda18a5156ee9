import { instant, instantMilliseconds } from "../../base/instant.ts";
import type { Given } from "../values/given.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange, type ParameterRuleDetails, type Values } from "./defineNoun.ts";
import { migrationError } from "./messages/migrationMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import {
  addressesOfBatch,
  addressesOfFile,
  batchNameOf,
  batchType,
  hasAddresses,
  migrationUser,
  moveNoun,
  moveOf,
  userValues,
} from "./request/migrationUsers.ts";
import { takeOver } from "./request/onboarding.ts";
import { goingOn, millisecondsOf, timesRefusal } from "./request/requestStates.ts";
import { offboardingRefusal, sideMoveValues } from "./request/sideBatch.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { valuePlace } from "./rows/valuePlace.ts";
import { changeRow, createRow, removeRow } from "./rows/writeRow.ts";
import {
  asksForDiagnostics,
  diagnosticParameters,
  diagnosticProperty,
  diagnosticXml,
} from "./server/diagnosticInfo.ts";

const minute = 60_000;
const running = ["Syncing", "Completing"];
const beginning = ["Created", "Stopped", "Failed", "SyncedWithErrors"];
const counts = {
  ActiveCount: ["Queued", "Syncing", "Completing"],
  SyncedCount: ["Synced"],
  FinalizedCount: ["Completed"],
};

/**
 * Mailboxes that move together. A batch of local moves makes a move request for each of its users when it starts, and is as
 * far as these; one between the sides of a hybrid makes them, too, and goes on by the clock as they do (durations inferred).
 * The mail users of any other one become mailboxes when it completes, or from the start where it completes itself (inferred).
 */
export default defineNoun({
  noun: "MigrationBatch",
  kind: "keyed",
  called: "migration batch",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationBatch",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop", "Complete"],
  without: ["MailboxMoveBatchName"],
  properties: {
    Status: { kind: "String", default: "Created" },
    BatchGuid: { kind: "Guid", derive: ({ guid }) => guid },
    CSVData: { kind: "Binary" },
    MigrationType: { kind: "String", derive: batchType },
    ...diagnosticProperty,
    BatchDirection: {
      kind: "String",
      derive: ({ values }) => (values.Local === true ? "Local" : values.TargetEndpoint ? "Offboarding" : "Onboarding"),
    },
    TotalCount: { kind: "Int32", derive: (row) => addressesOfBatch(row).length },
    ...Object.fromEntries(
      Object.entries({ ...counts, StoppedCount: ["Stopped"], FailedCount: ["Failed"] }).map(([name, states]) => [
        name,
        { kind: "Int32", derive: (row: NounRow, world: World) => countOf(row, world, states) },
      ]),
    ),
    CreationDateTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    StartDateTime: { kind: "DateTime" },
    AutoComplete: { kind: "Boolean", default: false },
    Report: { kind: "String", default: null },
  },
  parameters: {
    Local: { sets: (value) => ({ Local: value === true }) },
    AutoStart: { sets: (value, { world }): Values => (value === true ? started(world) : {}) },
    AutoComplete: { sets: (value) => ({ AutoComplete: value === true }) },
    DisallowExistingUsers: { accepted: "Read by the refusal of users of another batch." },
    AddUsers: { accepted: "Read where the file is taken." },
    CSVData: { sets: (value, { row, given }) => ({ CSVData: fileOf(value, row, given.get("AddUsers") === true) }) },
    ApproveSkippedItems: { accepted: "No item is skipped that would have to be approved." },
    SyncNow: { accepted: "What was copied is what there is: nothing changes in between." },
    SyncAndComplete: { accepted: "What was copied is what there is: nothing changes in between." },
    Update: { accepted: "A batch is as far as its moves whenever it is looked at." },
    Analyze: ofType("Analysis"),
    GoogleResource: ofType("GoogleResource"),
    PublicFolderToUnifiedGroup: ofType("PublicFolderToUnifiedGroup"),
    SlackPublicDataConnector: ofType("SlackPublicDataConnector"),
    // What these are for is not documented.
    Daily: { notModelled: true },
    Restore: { notModelled: true },
    AutoProvisioning: { notModelled: true },
    PrimaryOnly: { sets: (value) => ({ PrimaryOnly: value === true }) },
    ArchiveOnly: { sets: (value) => ({ ArchiveOnly: value === true }) },
    AdoptPreexisting: { sets: (value) => ({ AdoptPreexisting: value === true }) },
    DisableOnCopy: { accepted: "Read where the batch is made: the users stop in the batch that they come from." },
    RemoveOnCopy: { accepted: "Read where the batch is made: the users leave the batch that they come from." },
    CompletePublicFolderMigrationWithDataLoss: { accepted: "It agrees to a loss of items, and no item is lost here." },
    ...diagnosticParameters,
    Validate: { accepted: "The users are looked for when the batch starts." },
    IncludeReport: { accepted: "Read where the report is shown." },
    Endpoint: {
      selection: (value, world) => {
        const wanted = valuePlace(world, ["MigrationEndpoint"]).reference(value);
        return ({ values }) => values.SourceEndpoint === wanted || values.TargetEndpoint === wanted;
      },
    },
  },
  asked: (row, given, world): Values => ({
    ...(given.get("IncludeReport") === true ? { Report: reportOf(row, world) } : {}),
    ...(asksForDiagnostics(given) ? { DiagnosticInfo: diagnosticsOf(row, world) } : {}),
  }),
  step: (row, world) => ({ ...row.values, Status: statusNow(row, world) }),
  states: {
    property: "Status",
    first: "Created",
    verbs: {
      // Users that failed are tried again; the cloud takes it at any time, and has nothing to do where none failed (documented).
      Start: {
        from: beginning,
        fromInCloud: [...beginning, ...running, "Synced", "Completed", "CompletedWithErrors"],
        to: ({ Status }) => begun(String(Status ?? "Created")),
      },
      Stop: { from: ["Syncing", "Synced", "SyncedWithErrors"], to: "Stopped" },
      Complete: { from: ["Syncing", "Synced", "SyncedWithErrors"], to: "Completing" },
    },
  },
  renamed(name, _given, world) {
    const definition = nounNamed("MigrationBatch");
    if (definition && findRow(world, definition, name)) throw migrationError("MigrationBatchExists");
    return name;
  },
  presets: (values, world) => originOf(values, world),
  validate: refusalOf,
  changed(made) {
    if (!made.before) leaveOthers(made);
    const change = { ...made, after: noteStart(made) };
    moveMailboxes(change);
    onboard(change);
    completeNow(change);
  },
  source: "inferred",
});

function ofType(type: string): ParameterRuleDetails {
  return { sets: (value): Values => (value === true ? { Type: type } : {}) };
}

function diagnosticsOf(row: NounRow, world: World): string {
  const { name, guid, values, whenCreated } = row;
  return diagnosticXml("MigrationBatch", {
    ...{ Identity: name, BatchGuid: guid, MigrationType: batchType(row, world), Status: values.Status ?? "Created" },
    ...{ CreationDateTime: whenCreated, StartDateTime: values.StartDateTime },
    ...{ TotalCount: addressesOfBatch(row).length, SyncedCount: countOf(row, world, ["Synced"]) },
    ...{ FailedCount: countOf(row, world, ["Failed"]), FinalizedCount: countOf(row, world, ["Completed"]) },
  });
}

/** Users that come from another batch stop there, or leave it. */
function leaveOthers({ world, after, given }: NounChange): void {
  const [stops, leaves] = [given.get("DisableOnCopy") === true, given.get("RemoveOnCopy") === true];
  const definition = nounNamed("MigrationBatch");
  if (!after || !definition || (!stops && !leaves)) return;
  const users = new Set(addressesOfBatch(after));
  for (const other of listRows(world, definition)) {
    const shared = other.guid === after.guid ? [] : addressesOfBatch(other).filter((each) => users.has(each));
    if (shared.length === 0) continue;
    const stopped = shared.map((each) => [`User ${each}`, { ...userValues(other, each), IsDisabled: true }] as const);
    changeRow(
      world,
      definition,
      other,
      leaves ? { RemovedUsers: [...textList(other.values.RemovedUsers), ...shared] } : Object.fromEntries(stopped),
    );
  }
}

/** Users of another batch migrate as they did there. */
function originOf(values: Values, world: World): Values {
  const [user] = textList(values.Users);
  const definition = nounNamed("MigrationBatch");
  const origin =
    user === undefined || !definition
      ? undefined
      : listRows(world, definition).find((batch) => addressesOfBatch(batch).includes(user.toLowerCase()));
  const kept = ["Local", "Type", "SourceEndpoint", "TargetEndpoint", "TargetDatabases", "TargetDeliveryDomain"];
  return Object.fromEntries(
    kept.flatMap((name) => (origin?.values[name] === undefined ? [] : [[name, origin.values[name]]])),
  );
}

function started(world: World): Values {
  return { Status: "Syncing", StartDateTime: instant(world.clock.now()) };
}

function countOf(row: NounRow, world: World, states: readonly string[]): number {
  return addressesOfBatch(row).filter((each) => states.includes(String(migrationUser(world, row, each).values.Status)))
    .length;
}

/** A file's bytes; with -AddUsers its lines stand behind those of the batch. */
function fileOf(value: unknown, row: NounRow | null, adds: boolean): string {
  const data = typeof value === "object" && value !== null && "base64" in value ? String(value.base64) : null;
  if (data === null || !hasAddresses(data)) throw migrationError("CsvWithoutUsers");
  if (addressesOfFile(data).length === 0) throw migrationError("CsvWithoutRows");
  if (!adds || !row) return data;
  const all = [...addressesOfBatch(row), ...addressesOfFile(data)];
  return Buffer.from(["EmailAddress", ...all].join("\r\n")).toString("base64");
}

/** What its users make of a batch that works. */
function statusNow(row: NounRow, world: World): string {
  const status = String(row.values.Status ?? "Created");
  // Users that failed may have left since.
  const hasFailed = (): boolean => countOf(row, world, ["Failed"]) > 0;
  const settled = (end: string, isFailure = hasFailed()): string => (isFailure ? `${end}WithErrors` : end);
  if (status === "SyncedWithErrors" || status === "CompletedWithErrors")
    return settled(status.replace("WithErrors", ""));
  // One that has been told when to complete goes on after it has synced.
  const isHeld = status.startsWith("Synced") && typeof row.values.CompleteAfter === "string";
  if (status !== "Syncing" && status !== "Completing" && !isHeld) return status;
  if (row.values.Local !== true) {
    const { whenChanged, values } = row;
    const { StartAfter, CompleteAfter } = values;
    const begins = Math.max(instantMilliseconds(whenChanged), millisecondsOf(StartAfter));
    if (world.clock.now() - begins < 11 * minute) return status;
    const ends = status === "Completing" || values.AutoComplete === true || CompleteAfter !== undefined;
    return settled(ends && world.clock.now() >= millisecondsOf(CompleteAfter) ? "Completed" : "Synced");
  }
  const users = addressesOfBatch(row).map((each) => String(migrationUser(world, row, each).values.Status));
  if (users.some((each) => ["Queued", "Syncing", "Completing"].includes(each))) return status;
  const isDone = users.every((each) => each === "Completed" || each === "Failed");
  if (status === "Completing" && !isDone) return status;
  return settled(isDone ? "Completed" : "Synced", users.includes("Failed"));
}

/** The state of a batch that is started; those that failed in a completed one are completed, too. */
function begun(status: string): string {
  if (beginning.includes(status)) return "Syncing";
  return status === "CompletedWithErrors" ? "Completing" : status;
}

function refusalOf({ world, before, after, given }: NounChange) {
  if (before && !after && running.includes(String(before.values.Status)))
    return migrationError("MigrationBatchRuns", { batch: before.name });
  const leaving = !before && after ? offboardingRefusal(world, after) : null;
  if (leaving) return leaving;
  const turned = timesRefusal({ before, after });
  if (turned) return turned;
  const missing = after && missingTarget(world, after, given);
  if (missing) return nounError("DatabaseNotFound", { id: missing });
  if (!after || before || given.get("DisallowExistingUsers") !== true) return null;
  const definition = nounNamed("MigrationBatch");
  const others = definition ? listRows(world, definition).filter(({ guid }) => guid !== after.guid) : [];
  const taken = new Set(others.flatMap(addressesOfBatch));
  const user = addressesOfBatch(after).find((each) => taken.has(each));
  return user === undefined ? null : migrationError("MigrationUserExists", { user });
}

/** A database that a local batch is to move mailboxes to, and that isn't there (the refusal is inferred). */
function missingTarget(world: World, { values }: NounRow, given: NounChange["given"]): string | undefined {
  const databases = nounNamed("MailboxDatabase");
  if (!databases || values.Local !== true) return undefined;
  const named = ["TargetDatabases", "TargetArchiveDatabases"].filter((name) => given.has(name));
  return named.flatMap((name) => textList(values[name])).find((each) => findRow(world, databases, each) === null);
}

/** A batch remembers when it was started first, and which of its users failed then: these wait until it is started again. */
function noteStart({ world, before, after }: NounChange): NounRow | null {
  const definition = nounNamed("MigrationBatch");
  if (!definition || !after || !isBegun(before, after)) return after;
  const failed = addressesOfBatch(after).flatMap((address) => {
    const { owner, values } = migrationUser(world, after, address);
    const { Failure, ...own } = userValues(after, address);
    // Whom there is by now is tried once more.
    const next = owner === null ? (Failure ?? values.ErrorSummary) : undefined;
    return next === Failure ? [] : [[`User ${address}`, next === undefined ? own : { ...own, Failure: next }]];
  });
  const StartDateTime = after.values.StartDateTime ?? instant(world.clock.now());
  return changeRow(world, definition, after, { StartDateTime, ...Object.fromEntries(failed) }).row;
}

/** Who completes a batch does not wait for the moment that it was told before (documented: CompleteAfter is overridden). */
function completeNow({ world, before, after }: NounChange): void {
  const definition = nounNamed("MigrationBatch");
  if (!definition || !before || after?.values.Status !== "Completing" || before.values.Status === "Completing") return;
  if (millisecondsOf(after.values.CompleteAfter) > world.clock.now())
    changeRow(world, definition, after, { CompleteAfter: instant(world.clock.now()) });
}

/** The mailboxes of another organisation are here when the batch completes. */
function onboard({ world, before, after }: NounChange): void {
  if (!after || after.values.TargetEndpoint || after.values.Local === true) return;
  if (batchType(after, world) !== "ExchangeRemoteMove") return;
  const isLast = (row: NounRow | null): boolean =>
    row?.values.Status === "Completing" || (row?.values.Status === "Syncing" && row.values.AutoComplete === true);
  if (isLast(after) && !isLast(before)) takeOver(world, after);
}

/** The move requests of a batch go with it. */
function moveMailboxes({ world, before, after }: NounChange): void {
  const row = after ?? before;
  if (!row || (row.values.Local !== true && batchType(row, world) !== "ExchangeRemoteMove")) return;
  const status = after?.values.Status;
  const begins = after !== null && isBegun(before, after);
  const told: Record<string, Values> = {};
  for (const address of addressesOfBatch(row)) {
    const { owner } = migrationUser(world, row, address);
    if (owner === null) continue;
    const move = moveOf(world, owner);
    const isOurs = move?.values.BatchName === batchNameOf(row);
    if (row.values.Local !== true && !isOurs && sideMoveValues(world, row, owner) === null) continue;
    if (!after) isOurs && removeRow(world, moveNoun(), move);
    else if (begins) {
      const { Failure, ...own } = userValues(after, address);
      if (own.IsCompleted === true) continue;
      const refusal = start(world, after, owner, move);
      if (refusal) told[`User ${address}`] = { ...own, Failure: refusal.message };
      else if (Failure !== undefined) told[`User ${address}`] = own;
    } else if (status === "Stopped" && isOurs && move.values.Status !== "Completed")
      changeRow(world, moveNoun(), move, { Status: "Suspended" });
    else if (isOurs && before && after.values.CompleteAfter !== before.values.CompleteAfter)
      changeRow(world, moveNoun(), move, endOf(after, move));
    else if (status === "Completing" && isOurs && move.values.Status === "AutoSuspended")
      changeRow(world, moveNoun(), move, goingOn(move.values));
  }
  const batches = nounNamed("MigrationBatch");
  if (after && batches && Object.keys(told).length > 0) changeRow(world, batches, after, told);
}

/** Whether a change starts a batch, or one that was completed once more. */
function isBegun(before: NounRow | null, { values: { Status } }: NounRow): boolean {
  const was = String(before?.values.Status ?? "");
  return Status === "Syncing" ? was !== "Syncing" : Status === "Completing" && was.startsWith("Completed");
}

/** A batch that is told when to complete tells its moves; one that has copied everything goes on from there. */
function endOf({ values: { CompleteAfter } }: NounRow, { values }: NounRow): Values {
  return {
    ...{ CompleteAfter: CompleteAfter ?? null, SuspendWhenReadyToComplete: CompleteAfter === undefined },
    ...(values.Status === "AutoSuspended" ? { Status: "Synced" } : {}),
  };
}

/** Begins the move of one user; a refusal is its own, and the batch goes on. */
function start(world: World, batch: NounRow, mailbox: string, move: NounRow | undefined): WorldError | null {
  if (move && (move.values.Status !== "Completed" || move.values.BatchName === batchNameOf(batch))) {
    if (batch.values.AdoptPreexisting === true) changeRow(world, moveNoun(), move, { BatchName: batchNameOf(batch) });
    if (move.values.Status === "Suspended") changeRow(world, moveNoun(), move, goingOn(move.values));
    return null;
  }
  const databases = nounNamed("MailboxDatabase");
  const [target] = textList(batch.values.TargetDatabases).flatMap(
    (name) => (databases && findRow(world, databases, name)?.guid) ?? [],
  );
  const side = batch.values.Local === true ? null : sideMoveValues(world, batch, mailbox);
  const given: Given = new Map<string, ScriptValue>([
    ["Identity", mailbox],
    ["Remote", side?.Direction === "Pull"],
  ]);
  const values: Values = {
    ...side,
    BatchName: batchNameOf(batch),
    SuspendWhenReadyToComplete:
      batch.values.AutoComplete !== true &&
      batch.values.CompleteAfter === undefined &&
      batch.values.Status !== "Completing",
    ...heldBack(batch),
    ...(batch.values.PrimaryOnly === true ? { PrimaryOnly: true } : {}),
    ...(batch.values.ArchiveOnly === true ? { ArchiveOnly: true } : {}),
    ...(target === undefined ? {} : { TargetDatabase: target }),
  };
  try {
    createRow(world, moveNoun(), {
      name: moveNoun().name?.(given, values, world) ?? mailbox,
      owner: mailbox,
      values: { ...moveNoun().presets?.(values, world, given), ...values },
      given,
    });
  } catch (error) {
    if (!(error instanceof WorldError) || error.id === "NotModelled") throw error;
    return error;
  }
  return null;
}

/** When the moves of a batch begin and end at the earliest. */
function heldBack({ values: { StartAfter, CompleteAfter } }: NounRow): Values {
  return {
    ...(StartAfter === undefined ? {} : { StartAfter }),
    ...(CompleteAfter === undefined ? {} : { CompleteAfter }),
  };
}

function reportOf(row: NounRow, world: World): string {
  return addressesOfBatch(row)
    .map((each) => `${each}: ${String(migrationUser(world, row, each).values.Status)}`)
    .join("\n");
}
