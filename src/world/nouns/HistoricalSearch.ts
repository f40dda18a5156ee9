import { instantMilliseconds } from "../../base/instant.ts";
import { type Given, wordGiven } from "../values/given.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { requireRecent, traceRows, unlimited } from "./mailFlow/messageTraces.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { nounError } from "./messages/nounMessages.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, createRow } from "./rows/writeRow.ts";

const minute = 60_000;
const text = { kind: "String", default: null };
const list = { kind: "MultiValuedProperty<String>" };

/** A search of older mail whose report is made by and by (the times are inferred); it counts what it finds when it starts. */
const historicalSearch: NounDefinition = defineNoun({
  noun: "HistoricalSearch",
  kind: "keyed",
  called: "historical search",
  type: "Microsoft.Exchange.Management.FfoReporting.HistoricalSearch",
  tail: "none",
  verbs: ["Get", "Start", "Stop"],
  order: "declaration",
  identityParameters: ["JobId"],
  properties: {
    JobId: { kind: "Guid", derive: ({ guid }) => guid },
    SubmitDate: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    ReportTitle: text,
    Status: { kind: "String", default: "NotStarted" },
    Rows: { kind: "Int32", derive: ({ values }) => (values.Status === "Done" ? (values.Found ?? 0) : 0) },
    ErrorCode: { kind: "Int32", default: 0 },
    ErrorDescription: { kind: "String", default: "" },
    ReportType: text,
    StartDate: { kind: "DateTime" },
    EndDate: { kind: "DateTime" },
    NotifyAddress: list,
    MessageID: list,
    NetworkMessageID: list,
    SenderAddress: list,
    RecipientAddress: list,
    OriginalClientIP: text,
    DeliveryStatus: text,
    Direction: { kind: "String", default: "All" },
    TransportRule: list,
    DLPPolicy: list,
    Locale: { kind: "CultureInfo", default: null },
    BlockStatus: text,
    CompressFile: { kind: "Boolean", default: false },
    ConnectorType: text,
    EncryptionTemplate: text,
    EncryptionType: text,
    SmtpSecurityError: text,
    TLSUsed: text,
    Url: text,
  },
  step({ values, whenCreated }, world) {
    if (values.Status === "Cancelled") return values;
    const age = world.clock.now() - instantMilliseconds(whenCreated);
    return { ...values, Status: age < 10 * minute ? "NotStarted" : age < 60 * minute ? "InProgress" : "Done" };
  },
  actions: {
    Start: { on: null, run: start },
    Stop: { rows: (world, given) => [jobOf(world, given)], takes: ["JobId"], run: stop },
  },
  source: "documented",
});

export default historicalSearch;

function jobOf(world: World, given: Given): NounRow {
  return getRow(world, historicalSearch, wordOf(given.get("Identity") ?? given.get("JobId") ?? null) ?? "");
}

function start({ world, given, values }: ActionCall): readonly NounRow[] {
  requireRecent(world, given, 90);
  const isTrace = /^MessageTrace/i.test(wordGiven(given, "ReportType") ?? "");
  // Documented for traces of messages.
  if (isTrace && !["MessageID", "RecipientAddress", "SenderAddress"].some((name) => given.has(name)))
    throw cloudError("TraceNeedsCriterion");
  const id = world.ids.newGuid();
  const filter = new Map<string, ScriptValue>([["PageSize", Number.MAX_SAFE_INTEGER]]);
  for (const name of ["StartDate", "EndDate", "SenderAddress", "RecipientAddress"]) {
    const value = given.get(name);
    if (value !== undefined) filter.set(name, value);
  }
  const messages = given.get("MessageID");
  if (messages !== undefined) filter.set("MessageId", messages);
  const wanted = wordGiven(given, "DeliveryStatus");
  if (wanted !== null) filter.set("Status", wanted);
  const Found = traceRows(world, filter, unlimited).length;
  return [createRow(world, historicalSearch, { guid: id, name: id, values: { ...values, Found } })];
}

function stop({ world, row }: ActionCall): undefined {
  if (!row) return;
  const status = String(row.values.Status ?? "NotStarted");
  if (status !== "NotStarted") throw nounError("WrongState", { id: row.name, state: status, wanted: "NotStarted" });
  changeRow(world, historicalSearch, row, { Status: "Cancelled" } satisfies Values);
}
