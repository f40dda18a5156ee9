import { instantMilliseconds } from "../../../base/instant.ts";
import { nameGuid } from "../../../base/nameGuid.ts";
import { type Given, lowerCaseWordsGiven, numberGiven, wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import { defineNoun, type NounDefinition, type PropertyRule, type Values } from "../defineNoun.ts";
import { pageGiven } from "../given/pageGiven.ts";
import { spanGiven } from "../given/spanGiven.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { plainRow } from "../rows/plainRow.ts";
import { type MailEvent, mailEvents } from "./mailEvents.ts";

const filter = { accepted: "A filter of the report, or how it is cut." };
const parameters = [
  ...["Action", "AggregateBy", "Category", "DataSource", "Direction", "DlpPolicy", "Domain", "EndDate", "EventType"],
  ...["MessageId", "MessageTraceId", "NumberOfRows", "Organization", "Page", "PageSize", "PivotBy", "ProbeTag"],
  ...["RecipientAddress", "SenderAddress", "StartDate", "SummarizeBy", "ThreatClassification", "TransportRule"],
  ...["DetectionTechnology", "Workload", "AppNameList", "Actor", "DlpCompliancePolicy", "DlpComplianceRule", "Source"],
  ...["Expression", "SensitiveType", "Policies", "Reviewers", "PolicyId", "SelectionTarget", "Recipient"],
];

const kinds: Readonly<Record<string, PropertyRule>> = {
  Date: { kind: "DateTime" },
  MessageCount: { kind: "Int32" },
  MessageSize: { kind: "Int32" },
  MessageTraceId: { kind: "Guid" },
};

/** One report: its columns, and which events it tells of; null: such events do not happen in this estate. */
interface MailReport {
  readonly noun: string;
  readonly columns: readonly string[];
  readonly tells: ((event: MailEvent) => boolean) | null;
  /** Objects of this noun would make such events, which is not modelled: with one of them the report is not, either. */
  readonly unless?: string;
  /** Events of a day are counted together. */
  readonly counts?: true;
}

/**
 * A report on mail: from what the tracking logs and quarantine have, filtered and counted as its parameters say (columns
 * documented where the reference lists them, else inferred).
 */
export function defineMailReport({ noun, columns, tells, counts, unless }: MailReport): NounDefinition {
  return defineNoun({
    noun,
    kind: "computed",
    called: "row of a report",
    type: `Microsoft.Exchange.Management.FfoReporting.${noun}`,
    tail: "none",
    verbs: ["Get"],
    order: "declaration",
    properties: Object.fromEntries(columns.map((name) => [name, kinds[name] ?? { kind: "String", default: null }])),
    parameters: Object.fromEntries(parameters.map((name) => [name, filter])),
    compute(world, given) {
      if (unless !== undefined) requireNone(world, unless, noun);
      return tells === null ? [] : rowsOf(world, given, noun, tells, counts === true);
    },
    source: "inferred",
  });
}

function requireNone(world: World, cause: string, noun: string): void {
  const definition = nounNamed(cause);
  if (definition && listRows(world, definition).length > 0)
    throw nounError("NotModelled", { what: `${noun} of an organization that has objects of ${cause}` });
}

function rowsOf(
  world: World,
  given: Given,
  noun: string,
  tells: (event: MailEvent) => boolean,
  counts: boolean,
): readonly NounRow[] {
  // No mail carries the mark of a probe.
  if (given.has("ProbeTag")) return [];
  const isInSpan = spanGiven(given, "StartDate", "EndDate");
  const events = mailEvents(world).filter((event) => tells(event) && isMeant(event, given, isInSpan));
  const all = counts ? counted(events, given) : events.flatMap((event) => detailsOf(event));
  const rows = all.filter((values) => hasRule(values, given));
  const { first, items } = pageGiven(rows, given, numberGiven(given, "NumberOfRows") ?? 1000);
  return items.map((values, at) => {
    const time = String(values.Date);
    const guid = nameGuid(noun, String(first + at), JSON.stringify(values));
    return plainRow(noun, { guid, name: guid, time, values });
  });
}

function detailsOf({ time, rules, ...event }: MailEvent): readonly Values[] {
  const values = {
    Date: time,
    MessageId: event.messageId,
    MessageTraceId: event.traceId,
    Domain: event.domain,
    Subject: event.subject,
    MessageSize: event.size,
    Direction: event.direction,
    SenderAddress: event.sender,
    RecipientAddress: event.recipient,
    EventType: event.eventType,
    Action: event.action,
  };
  return rules.length === 0 ? [values] : rules.map((TransportRule) => ({ ...values, TransportRule }));
}

/** Counted by day or hour, by type, direction and action; what is summarized is not told apart. */
function counted(events: readonly MailEvent[], given: Given): readonly Values[] {
  const together = lowerCaseWordsGiven(given, "SummarizeBy");
  const by = wordGiven(given, "AggregateBy")?.toLowerCase() ?? "day";
  const counts = new Map<string, Record<string, string | number | null>>();
  for (const event of events)
    for (const { MessageId: _, MessageTraceId: __, Subject: ___, MessageSize: ____, ...values } of detailsOf(event)) {
      const group: Record<string, string | number | null> = {
        ...(values as Record<string, string>),
        SenderAddress: null,
        RecipientAddress: null,
        Date: by === "hour" ? `${event.time.slice(0, 13)}:00:00Z` : `${event.time.slice(0, 10)}T00:00:00Z`,
        MessageCount: 0,
      };
      for (const name of Object.keys(group)) if (together.includes(name.toLowerCase())) group[name] = null;
      if (by === "summary") group.Date = `${events[0].time.slice(0, 10)}T00:00:00Z`;
      const key = JSON.stringify(group);
      const known = counts.get(key) ?? group;
      counts.set(key, { ...known, MessageCount: Number(known.MessageCount) + 1 });
    }
  return [...counts.values()];
}

function isMeant(event: MailEvent, given: Given, isInSpan: (moment: number) => boolean): boolean {
  if (!isInSpan(instantMilliseconds(event.time))) return false;
  const own: Readonly<Record<string, string>> = {
    Action: event.action,
    Direction: event.direction,
    Domain: event.domain,
    EventType: event.eventType,
    MessageId: event.messageId,
    MessageTraceId: event.traceId,
    RecipientAddress: event.recipient,
    SenderAddress: event.sender,
  };
  return Object.entries(own).every(([name, value]) => {
    const wanted = lowerCaseWordsGiven(given, name);
    return wanted.length === 0 || wanted.includes(value.toLowerCase());
  });
}

function hasRule({ TransportRule }: Values, given: Given): boolean {
  const wanted = lowerCaseWordsGiven(given, "TransportRule");
  return wanted.length === 0 || wanted.includes(String(TransportRule ?? "").toLowerCase());
}
