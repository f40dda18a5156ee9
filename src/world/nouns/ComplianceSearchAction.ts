import { instantMilliseconds } from "../../base/instant.ts";
import { moveItem } from "../mailbox/MailboxItem.ts";
import { getOrganization } from "../Organization.ts";
import { wordGiven, wordsGiven } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import complianceSearch from "./ComplianceSearch.ts";
import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun, type NounChange, type ParameterRuleDetails, type Values } from "./defineNoun.ts";
import { momentText } from "./given/momentText.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { foundBySearch, placeOf, sizeOf } from "./policy/complianceLocations.ts";
import { findRow, getRow } from "./rows/findRow.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";

const actions = ["Export", "Report", "Preview", "Purge"];
/** How long an action takes (inferred), and how many items of a mailbox one purge takes at most (documented). */
const duration = 60_000;
const mostPurged = 10;

/** What is done with the results of a search: shown, deleted, or an export, of which there is the entry alone. */
export default defineNoun({
  noun: "ComplianceSearchAction",
  kind: "keyed",
  called: "compliance search action",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    SearchName: { names: "ComplianceSearch" },
    Action: { kind: "String", default: null },
    Status: { kind: "String", default: "Starting" },
    Retry: { kind: "Boolean", default: false },
    CreatedBy: { kind: "String", derive: (_row, world) => getOrganization(world).administrator },
    RunBy: { kind: "String", derive: (_row, world) => getOrganization(world).administrator },
    Results: {
      kind: "String",
      derive: ({ values }) => (values.Status === "Completed" ? (values.Found ?? null) : null),
    },
  },
  name: (given, { SearchName }, world) =>
    wordGiven(given, "ActionName") ??
    `${searchName(world, SearchName)}_${actions.find((each) => given.get(each) === true) ?? "Export"}`,
  parameters: {
    ...Object.fromEntries(actions.map((name) => [name, action(name)])),
    Case: {
      selection: (value, world) => {
        const wanted = (wordOf(value) ?? "").toLowerCase();
        return (row) => String(searchOf(world, row)?.values.Case ?? "").toLowerCase() === wanted;
      },
    },
    Organization: organizationParameter,
    // An export lies in a store of the cloud that is not emulated, and so do its keys and the report of retention.
    RetentionReport: { notModelled: true },
    IncludeCredential: { notModelled: true },
    ChangeExportKey: { notModelled: true },
    RetryOnError: { sets: (value) => ({ Retry: value === true }) },
    Details: { accepted: "All that there is of an action is shown." },
  },
  step({ values, whenCreated }, world) {
    const isDone = world.clock.now() - instantMilliseconds(whenCreated) >= duration;
    return isDone ? { ...values, Status: "Completed" } : values;
  },
  validate: refusal,
  changed: act,
  source: "documented",
});

/** What is done with a search's results: New- says it, Get- means actions of one sort. */
function action(name: string): ParameterRuleDetails {
  return {
    sets: (value): Values => (value === true ? { Action: name } : {}),
    selects: ({ values }, wanted) => (values.Action === name) === (wanted === true),
  };
}

/** The search's own name, however it was named. */
function searchName(world: World, given: Json | undefined): string {
  const [first = ""] = textList(given);
  return findRow(world, complianceSearch, first)?.name ?? first;
}

function searchOf(world: World, { values }: NounRow): NounRow | null {
  const [name] = textList(values.SearchName);
  return name === undefined ? null : getRow(world, complianceSearch, name);
}

function refusal({ world, before, after }: NounChange) {
  if (before || !after) return null;
  const search = searchOf(world, after);
  return search && search.values.Status !== "Completed"
    ? cloudError("SearchNotCompleted", { name: search.name })
    : null;
}

function act({ world, before, after, given }: NounChange): void {
  if (before || !after) return;
  const Found = wordsGiven(given, "SearchName")
    .map((word) => getRow(world, complianceSearch, word))
    .map((search) => resultsOf(world, search, after.values))
    .join(",\r\n");
  world.store.put(nounObjects, after.guid, { ...after, values: { ...after.values, Found } });
}

function resultsOf(world: World, search: NounRow, { Action, PurgeType }: Values): string | null {
  const found = foundBySearch(world, search.values);
  if (Action === "Preview") {
    const lines = found.flatMap((each) =>
      each.items.map(
        ({ from, subject, size, received }) =>
          `Location: ${placeOf(each)}; Sender: ${from}; Subject: ${subject}; Type: Email; Size: ${size}; Received Time: ${momentText(received)}`,
      ),
    );
    return `{${lines.join(",\r\n")}}`;
  }
  if (Action !== "Purge") return null;
  const folder = PurgeType === "HardDelete" ? "/Purges" : "/Deletions";
  const purged = found.map((each) => ({ ...each, items: each.items.slice(0, mostPurged) }));
  for (const { items } of purged) for (const { guid } of items) moveItem(world, guid, folder);
  const count = purged.reduce((sum, { items }) => sum + items.length, 0);
  const size = purged.reduce((sum, each) => sum + sizeOf(each), 0);
  const details = purged.map(
    (each) =>
      `{Location: ${placeOf(each)}; Item count: ${each.items.length}; Total size: ${sizeOf(each)}; Failed count: 0; }`,
  );
  return `Purge Type: ${PurgeType ?? "SoftDelete"}; Item count: ${count}; Total size ${size}; Details: ${details.join(", ")}`;
}
