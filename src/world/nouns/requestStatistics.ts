import { instant, instantMilliseconds } from "../../base/instant.ts";
import { mailboxContents } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { shellServer } from "../server/ExchangeServer.ts";
import { identityWord, type ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { asksForDiagnostics, diagnosticParameters, diagnosticProperty, diagnosticXml } from "./diagnosticInfo.ts";
import { requestStatus } from "./mailboxRequest.ts";
import { momentText } from "./momentText.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { identityTextOf } from "./rows/rowPlace.ts";

const minute = 60_000;

/** How far a request of the mailbox replication service is, from its state, its mailbox and the clock. */
export function defineRequestStatistics(request: string): NounDefinition {
  const noun = `${request}Statistics`;
  return defineNoun({
    noun,
    kind: "computed",
    called: `${request} statistics`,
    type: `Microsoft.Exchange.Management.RecipientTasks.${noun}`,
    tail: "identity",
    identityText: (row, world) => identityTextOf(world, requestNoun(request), row),
    properties: {
      Name: { kind: "String", derive: ({ name }) => name },
      DisplayName: {
        kind: "String",
        derive: (row, world) => String(mailboxOf(row, world)?.values.DisplayName ?? row.name),
      },
      Alias: { kind: "String", derive: (row, world) => String(mailboxOf(row, world)?.values.Alias ?? "") },
      Status: {
        values: requestStatus,
        type: "Microsoft.Exchange.Data.Directory.Recipient.RequestStatus",
        default: "Queued",
      },
      StatusDetail: { kind: "String", derive: ({ values }) => String(values.Status ?? "Queued") },
      PercentComplete: { kind: "Int32", derive: percentOf },
      TotalMailboxSize: { kind: "ByteQuantifiedSize", derive: (row, world) => contentsOf(row, world).itemSize },
      TotalArchiveSize: { kind: "ByteQuantifiedSize", default: null },
      TotalMailboxItemCount: { kind: "UInt64", derive: (row, world) => contentsOf(row, world).itemCount },
      SourceDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
      TargetDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
      FilePath: { kind: "String" },
      BatchName: { kind: "String" },
      BadItemsEncountered: { kind: "Int32", default: 0 },
      QueuedTimestamp: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
      StartTimestamp: {
        kind: "DateTime",
        derive: ({ values, whenChanged }) => (hasStarted(values.Status) ? later(whenChanged, 1) : null),
      },
      CompletionTimestamp: {
        kind: "DateTime",
        derive: ({ values, whenChanged }) => (values.Status === "Completed" ? later(whenChanged, 11) : null),
      },
      RequestGuid: { kind: "Guid", derive: ({ guid }) => guid },
      SkippedItems: { kind: "MultiValuedProperty<String>", default: [] },
      Report: { kind: "String", default: null },
      ...diagnosticProperty,
    },
    parameters: {
      Identity: { accepted: "It names the request." },
      MailboxGuid: { accepted: "It names the request." },
      RequestGuid: { accepted: "It names the request." },
      RequestQueue: { accepted: "The request alone tells in which queue it lies." },
      MoveRequestQueue: { accepted: "The request alone tells in which queue it lies." },
      ...diagnosticParameters,
      DiagnosticOnly: { accepted: "Read where the properties are chosen." },
      ReportOnly: { accepted: "Read where the properties are chosen." },
      ProxyToMailbox: { accepted: "Whichever server answers tells the same of a request." },
      MRSInstance: { accepted: "The service of every server tells the same of a request." },
      IncludeReport: { accepted: "Read where the report is shown." },
      IncludeSkippedItems: { accepted: "No request skips items: the list is empty." },
    },
    compute: (world, given) => [getRow(world, requestNoun(request), requestGiven(given))],
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

function diagnosticsOf(row: NounRow, world: World): string {
  const { guid, values } = row;
  return diagnosticXml("Job", {
    ...{ RequestGuid: guid, Status: values.Status ?? "Queued", PercentComplete: percentOf(row, world) },
    ...{ TotalMailboxItemCount: contentsOf(row, world).itemCount, TotalMailboxSize: contentsOf(row, world).itemSize },
  });
}

function requestGiven(given: ReadonlyMap<string, ScriptValue>): string {
  return wordGiven(given.get("Identity") ?? given.get("MailboxGuid") ?? given.get("RequestGuid") ?? null);
}

/** What the service wrote down until now (its lines are shortened to those that every request has). */
function reportOf({ values, whenCreated, whenChanged }: NounRow, world: World): string {
  const { name, values: server } = shellServer(world);
  const lines: [string, string][] = [[whenCreated, "created request."]];
  if (hasStarted(values.Status)) {
    const service = `The Microsoft Exchange Mailbox Replication service '${server.Fqdn}'`;
    lines.push([later(whenChanged, 1), `${service} is examining the request.`]);
    lines.push([later(whenChanged, 1), "Request processing started."]);
  }
  if (values.Status === "Suspended") lines.push([whenChanged, "Request was suspended."]);
  if (values.Status === "Completed") lines.push([later(whenChanged, 11), "Request is complete."]);
  return lines.map(([moment, text]) => `${momentText(moment)} [${name}] ${text}`).join("\n");
}

function wordGiven(value: ScriptValue): string {
  return identityWord(value) ?? "";
}

function requestNoun(noun: string): NounDefinition {
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`There is no noun ${noun}.`);
  return definition;
}

function mailboxOf({ owner }: NounRow, world: World): NounRow | undefined {
  return owner === null ? undefined : world.store.get(recipients, owner);
}

function contentsOf(row: NounRow, world: World) {
  const mailbox = mailboxOf(row, world);
  return mailboxContents(world, mailbox ? mailboxGuidOf(mailbox) : "");
}

function hasStarted(status: unknown): boolean {
  return ["InProgress", "AutoSuspended", "Completed"].includes(String(status ?? "Queued"));
}

function later(moment: string, minutes: number): string {
  return instant(instantMilliseconds(moment) + minutes * minute);
}

/** Nothing while queued, up to 95 while in progress (the service copies ten minutes here), 100 at the end. */
function percentOf({ values, whenChanged }: NounRow, world: World): number {
  if (values.Status === "Completed") return 100;
  if (values.Status === "AutoSuspended") return 95;
  if (values.Status !== "InProgress") return 0;
  const share = (world.clock.now() - instantMilliseconds(whenChanged) - minute) / (10 * minute);
  return Math.floor(Math.min(Math.max(share, 0), 1) * 95);
}
