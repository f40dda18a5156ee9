import { instant, instantMilliseconds } from "../../../base/instant.ts";
import { chosenItems } from "../../mailbox/copyItems.ts";
import { mailboxContents } from "../../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { personalStoreGuid } from "../../mailbox/personalStoreFile.ts";
import { getExchangeServer, shellServer } from "../../server/ExchangeServer.ts";
import { spanText } from "../../values/EnhancedTimeSpan.ts";
import type { Given } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { identityWord } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import { defineNoun, type NounDefinition, type Values } from "../defineNoun.ts";
import { requestedItems } from "../filter/requestedItems.ts";
import { momentText } from "../given/momentText.ts";
import { nounNamed } from "../nounNamed.ts";
import { databaseOfMailbox } from "../recipient/mailbox/mailboxPlace.ts";
import { findRow, getRow } from "../rows/findRow.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { identityTextOf } from "../rows/rowPlace.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { valuePlace } from "../rows/valuePlace.ts";
import {
  asksForDiagnostics,
  diagnosticParameters,
  diagnosticProperty,
  diagnosticXml,
} from "../server/diagnosticInfo.ts";
import { requestStatus } from "./mailboxRequest.ts";
import { directionOf, flagsOf } from "./requestFlags.ts";
import { millisecondsOf } from "./requestStates.ts";

const minute = 60_000;

/** How far a request of the mailbox replication service is, from its state, its mailbox and the clock. */
export function defineRequestStatistics(request: string): NounDefinition {
  const noun = `${request}Statistics`;
  return defineNoun({
    noun,
    kind: "computed",
    called: `${request} statistics`,
    tasks: "RecipientTasks",
    type: `Microsoft.Exchange.Management.RecipientTasks.${noun}`,
    tail: "identity",
    identityText: (row, world) => identityTextOf(world, requestNoun(request), row),
    order: "declaration",
    properties: {
      Name: { kind: "String", derive: ({ name }) => name, ...(request === "MoveRequest" ? { hidden: true } : {}) },
      MailboxIdentity: {
        kind: "ADObjectId",
        references: "Mailbox",
        derive: ({ owner }) => owner,
      },
      DistinguishedName: { kind: "String", derive: (row, world) => mailboxOf(row, world)?.distinguishedName ?? "" },
      DisplayName: {
        kind: "String",
        derive: (row, world) => String(mailboxOf(row, world)?.values.DisplayName ?? row.name),
      },
      Alias: { kind: "String", derive: (row, world) => String(mailboxOf(row, world)?.values.Alias ?? "") },
      ExchangeGuid: { kind: "Guid", derive: (row, world) => guidOf(row, world) },
      ...sideProperties(request),
      ArchiveGuid: { kind: "Guid", derive: (row, world) => mailboxOf(row, world)?.values.ArchiveGuid ?? null },
      Status: {
        values: requestStatus,
        type: "Microsoft.Exchange.Data.Directory.Recipient.RequestStatus",
        default: "Queued",
      },
      StatusDetail: { kind: "String", derive: ({ values }) => String(values.Status ?? "Queued") },
      SyncStage: { kind: "String", derive: ({ values }) => stages[String(values.Status)] ?? "None" },
      Flags: { kind: "String", derive: (row) => flagsOf(row).join(", ") },
      RequestStyle: { kind: "String", default: "IntraOrg" },
      Direction: { kind: "String", derive: directionOf },
      Protect: { kind: "Boolean", default: false },
      Priority: { kind: "String", default: "Normal" },
      Suspend: { kind: "Boolean", derive: ({ values }) => values.Status === "Suspended" },
      SuspendWhenReadyToComplete: { kind: "Boolean", default: false },
      SourceDatabase: { kind: "ADObjectId", references: "MailboxDatabase", derive: databaseOn("Source") },
      SourceServer: { kind: "String", derive: serverOfDatabase(databaseOn("Source")) },
      TargetDatabase: { kind: "ADObjectId", references: "MailboxDatabase", derive: databaseOn("Target") },
      TargetServer: { kind: "String", derive: serverOfDatabase(databaseOn("Target")) },
      ...archiveProperties(request),
      FilePath: { kind: "String", ...(request === "MoveRequest" ? { hidden: true } : {}) },
      ...copyProperties(request),
      BatchName: { kind: "String" },
      BadItemLimit: { kind: "Unlimited<Int32>", default: 0 },
      BadItemsEncountered: { kind: "Int32", default: 0 },
      LargeItemLimit: { kind: "Unlimited<Int32>", default: 0 },
      LargeItemsEncountered: { kind: "Int32", default: 0 },
      QueuedTimestamp: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
      StartTimestamp: {
        kind: "DateTime",
        derive: ({ values, whenChanged }) => (hasStarted(values.Status) ? later(whenChanged, 1) : null),
      },
      CompletionTimestamp: {
        kind: "DateTime",
        derive: (row, world) => (row.values.Status === "Completed" ? instant(completedAt(row, world)) : null),
      },
      SuspendedTimestamp: {
        kind: "DateTime",
        derive: ({ values, whenChanged }) => (values.Status === "Suspended" ? whenChanged : null),
      },
      OverallDuration: { kind: "EnhancedTimeSpan", derive: durationOf },
      MRSServerName: {
        kind: "String",
        derive: ({ values }, world) => (values.Status === "InProgress" ? shellServer(world).values.Fqdn : null),
      },
      TotalMailboxSize: { kind: "ByteQuantifiedSize", derive: (row, world) => contentsOf(row, world).itemSize },
      TotalMailboxItemCount: { kind: "UInt64", derive: (row, world) => contentsOf(row, world).itemCount },
      TotalArchiveSize: { kind: "ByteQuantifiedSize", default: null },
      ItemsTransferred: {
        kind: "UInt64",
        derive: (row, world) => Math.floor((meantCount(row, world) * percentOf(row, world)) / 100),
      },
      PercentComplete: { kind: "Int32", derive: percentOf },
      CompletedRequestAgeLimit: { kind: "EnhancedTimeSpan", default: "30.00:00:00" },
      FailureCode: { kind: "Int32", default: null },
      FailureType: { kind: "String", default: null },
      FailureSide: { kind: "String", default: null },
      // What stands in the way of a request: here none fails, and a suspended one has the comment (documented).
      Message: {
        kind: "String",
        derive: ({ values }) => (values.Status === "Suspended" ? String(values.SuspendComment ?? "") : ""),
      },
      FailureTimestamp: { kind: "DateTime", default: null },
      ValidationMessage: { kind: "String", default: "" },
      RequestGuid: { kind: "Guid", derive: ({ guid }) => guid },
      RequestQueue: {
        kind: "ADObjectId",
        references: "MailboxDatabase",
        derive: queueOf,
      },
      ...diagnosticProperty,
      SkippedItems: { kind: "MultiValuedProperty<String>", default: [] },
      Report: { kind: "String", default: null },
    },
    parameters: {
      Identity: { accepted: "It names the request." },
      MailboxGuid: { accepted: "It names the request." },
      RequestGuid: { accepted: "It names the request." },
      RequestQueue: { accepted: "Without a request it names the database whose requests are meant." },
      MoveRequestQueue: { accepted: "Without a request it names the database whose requests are meant." },
      ...diagnosticParameters,
      DiagnosticOnly: { accepted: "Read where the properties are chosen." },
      ReportOnly: { accepted: "Read where the properties are chosen." },
      ProxyToMailbox: { accepted: "Whichever server answers tells the same of a request." },
      MRSInstance: { accepted: "The service of every server tells the same of a request." },
      IncludeReport: { accepted: "Read where the report is shown." },
      IncludeSkippedItems: { accepted: "No request skips items: the list is empty." },
    },
    compute: (world, given) => requestsMeant(world, requestNoun(request), given),
    asked: (row, given, world): Values => ({
      ...(given.get("IncludeReport") === true || given.get("ReportOnly") === true
        ? { Report: reportOf(row, world) }
        : {}),
      ...(asksForDiagnostics(given) || given.get("DiagnosticOnly") === true
        ? { DiagnosticInfo: diagnosticsOf(row, world) }
        : {}),
    }),
    shown: (given) =>
      given.get("ReportOnly") === true ? ["Report"] : given.get("DiagnosticOnly") === true ? ["DiagnosticInfo"] : null,
    source: "inferred",
  });
}

/** Where the mailbox of a request stands: what is written out comes from it, what is brought back goes into it. */
const sides: Readonly<Record<string, "Source" | "Target">> = {
  MailboxExportRequest: "Source",
  MailboxImportRequest: "Target",
  MailboxRestoreRequest: "Target",
};

/** What of a mailbox is copied, and how (properties and order as administrators print them). */
function copyProperties(request: string): NonNullable<NounDefinition["properties"]> {
  if (sides[request] === undefined) return {};
  return {
    SourceRootFolder: { kind: "String" },
    TargetRootFolder: { kind: "String" },
    IncludeFolders: { kind: "MultiValuedProperty<String>" },
    ExcludeFolders: { kind: "MultiValuedProperty<String>" },
    ExcludeDumpster: { kind: "Boolean", default: false },
    ...(request === "MailboxExportRequest" && { ContentFilter: { kind: "String" } }),
    ConflictResolutionOption: { kind: "String", default: "KeepSourceItem" },
    AssociatedMessagesCopyOption: { kind: "String", default: "Copy" },
  };
}

/** A request that names one mailbox tells it by its side of the copy: SourceAlias, TargetAlias. */
function sideProperties(request: string): NonNullable<NounDefinition["properties"]> {
  const side = sides[request];
  if (side === undefined) return {};
  return {
    // The disconnected mailbox that is restored.
    ...(request === "MailboxRestoreRequest" && {
      SourceExchangeGuid: { kind: "Guid", derive: ({ values }: NounRow) => values.SourceStoreMailbox ?? null },
    }),
    [`${side}Alias`]: { kind: "String", derive: (row, world) => String(mailboxOf(row, world)?.values.Alias ?? "") },
    [`${side}IsArchive`]: {
      kind: "Boolean",
      derive: ({ values }) => (values.IsArchive ?? values.TargetIsArchive) === true,
    },
    [`${side}ExchangeGuid`]: { kind: "Guid", derive: (row, world) => guidOf(row, world) },
    [`${side}MailboxIdentity`]: { kind: "ADObjectId", references: "Mailbox", derive: ({ owner }) => owner },
  };
}

/** Where the archive comes from and goes to, which only a move takes along. */
function archiveProperties(request: string): NonNullable<NounDefinition["properties"]> {
  if (request !== "MoveRequest") return {};
  const databaseAt = (name: string) => (row: NounRow, world: World) =>
    rowValueNamed(world, requestNoun(request), row, name);
  const [source, target] = [databaseAt("SourceArchiveDatabase"), databaseAt("TargetArchiveDatabase")];
  return {
    SourceArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase", derive: source },
    SourceArchiveServer: { kind: "String", derive: serverOfDatabase(source) },
    TargetArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase", derive: target },
    TargetArchiveServer: { kind: "String", derive: serverOfDatabase(target) },
  };
}

/** The database in whose queue a request lies: that of its one mailbox, of a move the one that it goes to. */
function queueOf(row: NounRow, world: World): Json {
  const side = sides[row.noun];
  return side === undefined
    ? (row.values.TargetDatabase ?? row.values.SourceDatabase ?? null)
    : databaseOn(side)(row, world);
}

/** The request that is named, or those in a database's queue. */
function requestsMeant(world: World, requests: NounDefinition, given: Given) {
  const queue = given.get("MoveRequestQueue") ?? given.get("RequestQueue") ?? null;
  const isNamed = ["Identity", "MailboxGuid", "RequestGuid"].some((name) => given.has(name));
  if (isNamed || queue === null) return [getRow(world, requests, requestGiven(given))];
  const database = valuePlace(world, ["MailboxDatabase"]).reference(queue);
  return listRows(world, requests).filter((row) => queueOf(row, world) === database);
}

function diagnosticsOf(row: NounRow, world: World): string {
  const { guid, values } = row;
  return diagnosticXml("Job", {
    ...{ RequestGuid: guid, Status: values.Status ?? "Queued", PercentComplete: percentOf(row, world) },
    ...{ TotalMailboxItemCount: contentsOf(row, world).itemCount, TotalMailboxSize: contentsOf(row, world).itemSize },
  });
}

function requestGiven(given: Given): string {
  return identityWord(given.get("Identity") ?? given.get("MailboxGuid") ?? given.get("RequestGuid") ?? null) ?? "";
}

/** What the service wrote down until now (its lines are shortened to those that every request has). */
function reportOf(row: NounRow, world: World): string {
  const { values, whenCreated, whenChanged } = row;
  const { name, values: server } = shellServer(world);
  const lines: [string, string][] = [[whenCreated, "created request."]];
  if (hasStarted(values.Status)) {
    const service = `The Microsoft Exchange Mailbox Replication service '${server.Fqdn}'`;
    lines.push([later(whenChanged, 1), `${service} is examining the request.`]);
    lines.push([later(whenChanged, 1), "Request processing started."]);
  }
  if (values.Status === "Suspended") lines.push([whenChanged, "Request was suspended."]);
  if (values.Status === "Completed") lines.push([instant(completedAt(row, world)), "Request is complete."]);
  return lines.map(([moment, text]) => `${momentText(moment)} [${name}] ${text}`).join("\n");
}

function requestNoun(noun: string): NounDefinition {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`There is no noun ${noun}.`);
  return definition;
}

function mailboxOf({ owner }: NounRow, world: World): NounRow | undefined {
  return owner === null ? undefined : recipientRow(world, owner);
}

/** How many items a request means: all that a mailbox holds, or those that its parameters choose. */
function meantCount(row: NounRow, world: World): number {
  const { noun, values } = row;
  if (noun === "MoveRequest") return contentsOf(row, world).itemCount;
  const ofMailbox = values.IsArchive === true ? String(mailboxOf(row, world)?.values.ArchiveGuid) : guidOf(row, world);
  const source =
    typeof values.SourceStoreMailbox === "string"
      ? values.SourceStoreMailbox
      : noun === "MailboxImportRequest"
        ? personalStoreGuid(world, String(values.FilePath))
        : ofMailbox;
  const chosen = source === null ? [] : chosenItems(world, source, requestedItems(values));
  return chosen.reduce((sum, { items }) => sum + items.length, 0);
}

function contentsOf(row: NounRow, world: World) {
  const mailbox = mailboxOf(row, world);
  return mailboxContents(world, mailbox ? mailboxGuidOf(mailbox) : "");
}

function hasStarted(status: unknown): boolean {
  return ["InProgress", "AutoSuspended", "Synced", "Completed"].includes(String(status ?? "Queued"));
}

function later(moment: string, minutes: number): string {
  return instant(instantMilliseconds(moment) + minutes * minute);
}

/** Nothing while queued, up to 95 while in progress (the service copies ten minutes here), 100 at the end. */
function percentOf({ values, whenChanged }: NounRow, world: World): number {
  if (values.Status === "Completed") return 100;
  if (values.Status === "AutoSuspended" || values.Status === "Synced") return 95;
  if (values.Status !== "InProgress") return 0;
  const share = (world.clock.now() - instantMilliseconds(whenChanged) - minute) / (10 * minute);
  return Math.floor(Math.min(Math.max(share, 0), 1) * 95);
}

const stages: Readonly<Record<string, string>> = {
  InProgress: "CopyingMessages",
  AutoSuspended: "IncrementalSync",
  Synced: "IncrementalSync",
  Completed: "SyncFinished",
};

function guidOf(row: NounRow, world: World): string | null {
  const mailbox = mailboxOf(row, world);
  return mailbox ? mailboxGuidOf(mailbox) : null;
}

/** The database that a request names for a side of the copy, or that the mailbox on that side lies in. */
function databaseOn(side: "Source" | "Target") {
  return (row: NounRow, world: World): string | null => {
    const named = row.values[`${side}Database`];
    const mailbox = sides[row.noun] === side ? mailboxOf(row, world) : undefined;
    return typeof named === "string" ? named : mailbox ? databaseOfMailbox(mailbox, world) : null;
  };
}

/** The server that a database is on, by its full name. */
function serverOfDatabase(databaseOf: (row: NounRow, world: World) => Json) {
  return (row: NounRow, world: World): string | null => {
    const definition = nounNamed("MailboxDatabase");
    const named = databaseOf(row, world);
    const database = definition && typeof named === "string" ? findRow(world, definition, named) : null;
    return database ? getExchangeServer(world, String(database.values.Server)).values.Fqdn : null;
  };
}

/** When a request was complete: after its time of copying, and not before -CompleteAfter. */
function completedAt({ values, whenChanged }: NounRow, world: World): number {
  const copied = instantMilliseconds(later(whenChanged, 11));
  return Math.min(world.clock.now(), Math.max(copied, millisecondsOf(values.CompleteAfter)));
}

/** How long a request has been there, or was until it was complete. */
function durationOf(row: NounRow, world: World): string {
  const { values, whenCreated } = row;
  const end = values.Status === "Completed" ? completedAt(row, world) : world.clock.now();
  const milliseconds = Math.max(end - instantMilliseconds(whenCreated), 0);
  return spanText(BigInt(Math.floor(milliseconds / 1000)) * 10_000_000n);
}
