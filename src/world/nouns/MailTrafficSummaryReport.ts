import { instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { type MailEvent, mailEvents } from "./mailEvents.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { spanGiven } from "./spanGiven.ts";

const filter = { accepted: "A filter of the report, or how it is cut." };

/** By category which events count, and what they are counted by (of what is not here, as malware by its name, there is nothing). */
const categories: Readonly<
  Record<string, readonly [(event: MailEvent) => boolean, (event: MailEvent) => readonly string[]]>
> = {
  topmailsender: [() => true, ({ sender }) => [sender]],
  topmailrecipient: [() => true, ({ recipient }) => [recipient]],
  topspamrecipient: [({ eventType }) => eventType === "SpamDetections", ({ recipient }) => [recipient]],
  topmalwarerecipient: [({ eventType }) => eventType === "EmailMalware", ({ recipient }) => [recipient]],
  topphishrecipient: [({ eventType }) => eventType === "EmailPhish", ({ recipient }) => [recipient]],
  inboundtransportrulehits: [({ direction }) => direction !== "Outbound", ({ rules }) => rules],
  outboundtransportrulehits: [({ direction }) => direction === "Outbound", ({ rules }) => rules],
};

/** Who or what comes first in mail, with the count (columns documented). */
export default defineNoun({
  noun: "MailTrafficSummaryReport",
  kind: "computed",
  called: "row of a report",
  type: "Microsoft.Exchange.Management.FfoReporting.MailTrafficSummaryReport",
  tail: "none",
  verbs: ["Get"],
  order: "declaration",
  properties: { C1: { kind: "String" }, C2: { kind: "String" }, C3: { kind: "String", default: "" } },
  parameters: Object.fromEntries(
    ["Category", "DlpPolicy", "Domain", "EndDate", "Page", "PageSize", "ProbeTag", "StartDate", "TransportRule"].map(
      (name) => [name, filter],
    ),
  ),
  compute: rowsOf,
  source: "documented",
});

function rowsOf(world: World, given: ReadonlyMap<string, ScriptValue>): readonly NounRow[] {
  const words = (name: string) => itemsOf(given.get(name) ?? null).map((each) => (wordOf(each) ?? "").toLowerCase());
  const category = categories[words("Category")[0] ?? "topmailsender"];
  if (!category || given.has("ProbeTag") || given.has("DlpPolicy")) return [];
  const [tells, by] = category;
  const [domains, rules] = [words("Domain"), words("TransportRule")];
  const isInSpan = spanGiven(given, "StartDate", "EndDate");
  const counts = new Map<string, number>();
  for (const event of mailEvents(world)) {
    if (!tells(event) || !isInSpan(instantMilliseconds(event.time))) continue;
    if (domains.length > 0 && !domains.includes(event.domain)) continue;
    if (rules.length > 0 && !event.rules.some((each) => rules.includes(each.toLowerCase()))) continue;
    for (const key of by(event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const size = Number(wordOf(given.get("PageSize") ?? 1000));
  const first = (Number(wordOf(given.get("Page") ?? 1)) - 1) * size;
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(first, first + size)
    .map(([C1, count]): NounRow => {
      const guid = nameGuid("MailTrafficSummaryReport", C1, String(count));
      const row = { noun: "MailTrafficSummaryReport", guid, name: C1, owner: null, distinguishedName: "" };
      return { ...row, whenCreated: "", whenChanged: "", values: { C1, C2: String(count) } };
    });
}
