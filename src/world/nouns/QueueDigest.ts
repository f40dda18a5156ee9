import { membersOf } from "../database/availabilityGroups.ts";
import { getOrganization } from "../Organization.ts";
import { getExchangeServer, listExchangeServers } from "../server/ExchangeServer.ts";
import { type Given, itemsGiven, wordGiven } from "../values/given.ts";
import { identityWord } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import databaseAvailabilityGroup from "./DatabaseAvailabilityGroup.ts";
import { propertyNamed } from "./declaration/nounFacts.ts";
import { defineNoun } from "./defineNoun.ts";
import { compileFilter } from "./filter/compileFilter.ts";
import { isFilterRefusal } from "./filter/isFilterRefusal.ts";
import queue from "./Queue.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowValue } from "./rows/rowValue.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** Queues with fewer messages are left out (documented). */
const fewestMessages = 10;

const input = { accepted: "Read where the queues are added up." };

/** The queues of several servers, added up by one of their properties. */
export default defineNoun({
  noun: "QueueDigest",
  kind: "computed",
  called: "digest of queues",
  type: "Microsoft.Exchange.Management.QueueDigest.QueueDigestPresentationObject",
  tail: "none",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    GroupByValue: { kind: "String", derive: ({ name }) => name },
    MessageCount: { kind: "Int32" },
    DeferredMessageCount: { kind: "Int32", default: 0 },
    LockedMessageCount: { kind: "Int32", default: 0 },
    StaleMessageCount: { kind: "Int32", default: 0 },
    Details: { kind: "MultiValuedProperty<String>" },
  },
  parameters: {
    Dag: input,
    Server: input,
    Site: input,
    Forest: input,
    Filter: input,
    GroupBy: input,
    DetailsLevel: input,
    Timeout: { accepted: "No server is waited for." },
  },
  compute: digest,
  source: "inferred",
});

function digest(world: World, given: Given): readonly NounRow[] {
  const by = propertyNamed(queue, wordGiven(given, "GroupBy") ?? "NextHopDomain");
  const keyOf = (server: string, row: NounRow) => (by ? String(rowValue(world, queue, by, row) ?? "") : server);
  const test = filterOf(world, given);
  const countOf = (row: NounRow) => Number(rowValueNamed(world, queue, row, "MessageCount"));
  const groups = new Map<string, { server: string; row: NounRow }[]>();
  for (const server of serversOf(world, given))
    for (const row of queue.compute?.(world, new Map([["Server", server]])) ?? []) {
      if (countOf(row) < fewestMessages || !test(row)) continue;
      const key = keyOf(server, row);
      groups.set(key, [...(groups.get(key) ?? []), { server, row }]);
    }
  const hasDetails = (wordGiven(given, "DetailsLevel") ?? "Normal").toLowerCase() !== "none";
  return [...groups]
    .map(([key, members]) =>
      computedRow(world, "QueueDigest", key, {
        MessageCount: members.reduce((sum, { row }) => sum + countOf(row), 0),
        Details: hasDetails ? members.map(({ row }) => row.name) : [],
      }),
    )
    .sort((left, right) => Number(right.values.MessageCount) - Number(left.values.MessageCount));
}

/** The servers of the names, groups or sites that are given; of the forest all. */
function serversOf(world: World, given: Given): readonly string[] {
  const words = (parameter: string) => itemsGiven(given, parameter).map((each) => identityWord(each) ?? "");
  if (given.has("Server")) return words("Server").map((each) => getExchangeServer(world, each).name);
  const servers = listExchangeServers(world);
  if (given.has("Dag")) {
    const members = new Set(words("Dag").flatMap((each) => membersOf(getRow(world, databaseAvailabilityGroup, each))));
    return servers.filter(({ guid }) => members.has(guid)).map(({ name }) => name);
  }
  const site = getOrganization(world).site.toLowerCase();
  const isMeant = !given.has("Site") || words("Site").some((each) => each.toLowerCase() === site);
  return isMeant ? servers.map(({ name }) => name) : [];
}

function filterOf(world: World, given: Given): (row: NounRow) => boolean {
  const text = wordGiven(given, "Filter");
  if (text === null) return () => true;
  try {
    return compileFilter(text, {
      property(name) {
        const property = propertyNamed(queue, name);
        return property?.kind
          ? { kind: property.kind, place: nowhere, read: (row) => rowValue(world, queue, property, row) }
          : null;
      },
      variable: () => null,
    });
  } catch (error) {
    if (isFilterRefusal(error)) throw recipientError("FilterInvalid", { what: "queue", reason: error.message });
    throw error;
  }
}
