import { instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { type Given, lowerCaseWordsGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { pageGiven } from "./given/pageGiven.ts";
import { spanGiven } from "./given/spanGiven.ts";
import { type MailEvent, mailEvents } from "./mailFlow/mailEvents.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

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

function rowsOf(world: World, given: Given): readonly NounRow[] {
  const words = (name: string) => lowerCaseWordsGiven(given, name);
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
  const sorted = [...counts].sort(([, left], [, right]) => right - left);
  return pageGiven(sorted, given, 1000).items.map(([C1, count]) => {
    const guid = nameGuid("MailTrafficSummaryReport", C1, String(count));
    return plainRow("MailTrafficSummaryReport", { guid, name: C1, values: { C1, C2: String(count) } });
  });
}
