import { instant, instantMilliseconds } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import { emptyGuid } from "../values/Guid.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { addressLists } from "./policy/addressLists.ts";
import { foundBySearch, placeOf, sizeOf } from "./policy/complianceLocations.ts";
import { closedCase } from "./policy/policyPlaces.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";
import { removeRow } from "./rows/writeRow.ts";

/** How long a search takes (inferred). */
const duration = 120_000;

/** A search over mailboxes for compliance. It finds what is there when it starts, and tells it when it has come to its end. */
export default defineNoun({
  noun: "ComplianceSearch",
  kind: "keyed",
  called: "compliance search",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop"],
  without: ["ResultDetails"],
  properties: {
    JobRunId: { kind: "Guid", default: emptyGuid },
    Case: { names: "ComplianceCase" },
    // Texts: what they don't find is told when the search starts.
    ExchangeLocation: { kind: "MultiValuedProperty<String>", references: "Recipient" },
    ...addressLists(["StatusMailRecipients"]),
    Status: { kind: "String", default: "NotStarted" },
    Items: { kind: "Int64", derive: (row) => resultOf(row, "ItemsFound", 0) },
    Size: { kind: "Int64", derive: (row) => resultOf(row, "SizeFound", 0) },
    SuccessResults: { kind: "String", derive: (row) => resultOf(row, "PlacesFound", "{}") },
    NumBindings: { kind: "Int32", derive: (row) => resultOf(row, "PlaceCount", 0) },
    JobStartTime: { kind: "DateTime" },
    JobEndTime: {
      kind: "DateTime",
      derive: ({ values }) =>
        typeof values.JobStartTime === "string" && hasEnded(values)
          ? instant(instantMilliseconds(values.JobStartTime) + duration)
          : null,
    },
    RunBy: {
      kind: "String",
      derive: ({ values }, world) =>
        (values.Status ?? "NotStarted") === "NotStarted" ? null : getOrganization(world).administrator,
    },
  },
  parameters: { RetryOnError: { accepted: "No search fails in a place." } },
  states: {
    property: "Status",
    first: "NotStarted",
    verbs: {
      Start: { from: ["NotStarted", "Completed", "Stopped"], to: "Starting" },
      Stop: { from: ["Starting", "InProgress"], to: "Stopped" },
    },
  },
  step({ values, whenChanged }, world) {
    if (values.Status !== "Starting") return values;
    const age = world.clock.now() - instantMilliseconds(whenChanged);
    return { ...values, Status: age < 10_000 ? "Starting" : age < duration ? "InProgress" : "Completed" };
  },
  validate: closedCase,
  changed: find,
  source: "documented",
});

function hasEnded({ Status }: NounRow["values"]): boolean {
  return Status === "Completed";
}

function resultOf({ values }: NounRow, key: string, none: string | number): string | number {
  const found = values[key];
  return hasEnded(values) && (typeof found === "string" || typeof found === "number") ? found : none;
}

/** What a search looks for and where: with another one it hasn't been run (documented). */
const scope = ["ContentMatchQuery", "ExchangeLocation", "ExchangeLocationExclusion", "Case"];

/** What was done with a search goes with it (inferred). */
function removeActions(world: World, { name }: NounRow): void {
  const actions = nounNamed("ComplianceSearchAction");
  for (const action of actions ? listRows(world, actions) : [])
    if (actions && textList(action.values.SearchName).includes(name)) removeRow(world, actions, action);
}

function find({ world, before, after }: NounChange): void {
  if (before && !after) removeActions(world, before);
  const isOther = (name: string): boolean =>
    JSON.stringify(before?.values[name] ?? null) !== JSON.stringify(after?.values[name] ?? null);
  if (before && after && before.values.Status === after.values.Status && scope.some(isOther)) {
    const { JobStartTime, ...values } = after.values;
    world.store.put(nounObjects, after.guid, { ...after, values: { ...values, Status: "NotStarted" } });
    return;
  }
  if (after?.values.Status !== "Starting" || before?.values.Status === "Starting") return;
  const found = foundBySearch(world, after.values);
  const places = found.map(
    (each) => `Location: ${placeOf(each)}, Item count: ${each.items.length}, Total size: ${sizeOf(each)}`,
  );
  world.store.put(nounObjects, after.guid, {
    ...after,
    values: {
      ...after.values,
      JobStartTime: instant(world.clock.now()),
      ItemsFound: found.reduce((sum, { items }) => sum + items.length, 0),
      SizeFound: found.reduce((sum, each) => sum + sizeOf(each), 0),
      PlacesFound: `{${places.join(",\r\n")}}`,
      PlaceCount: found.length,
    },
  });
}
