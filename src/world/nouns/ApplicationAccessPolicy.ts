import { isMemberOf } from "../transport/senderRestrictions.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import recipient from "./recipient/Recipient.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** To the mailboxes of which group an application has access, or has none. */
const applicationAccessPolicy: NounDefinition = defineNoun({
  noun: "ApplicationAccessPolicy",
  kind: "keyed",
  called: "application access policy",
  verbs: ["Get", "New", "Remove", "Set", "Test"],
  properties: {
    AccessRight: { values: ["RestrictAccess", "DenyAccess"], default: null },
    PolicyScopeGroupID: { kind: "ADObjectId", references: "Recipient" },
    AccessCheckResult: { kind: "String", default: null, filterable: false },
    Mailbox: { kind: "String", default: null, filterable: false },
  },
  parameters: { PolicyScopeGroupId: "PolicyScopeGroupID" },
  name: (_given, _values, world) => world.ids.newGuid(),
  shown: (given) =>
    given.has("AppId") && given.has("Identity") ? ["AppId", "Mailbox", "AccessCheckResult"] : policyColumns,
  actions: { Test: { on: null, takes: ["Identity", "AppId"], run: test } },
  source: "documented",
});

export default applicationAccessPolicy;

const policyColumns = ["ScopeName", "Description", "AccessRight", "AppId", "PolicyScopeGroupID", "Identity", "IsValid"];

/** Policies that restrict let in the members of their groups alone, those that deny keep theirs out (documented). */
function test({ world, given }: ActionCall): readonly NounRow[] {
  const row = getRow(world, recipient, firstWord(given, "Identity"));
  const application = firstWord(given, "AppId");
  const policies = listRows(world, applicationAccessPolicy).filter(({ values }) =>
    hasApplication(values.AppId, application),
  );
  const means = ({ values }: NounRow) => inScope(world, row, String(values.PolicyScopeGroupID));
  const restricting = policies.filter(({ values }) => values.AccessRight === "RestrictAccess");
  const isDenied = policies.some((policy) => policy.values.AccessRight === "DenyAccess" && means(policy));
  const isGranted = !isDenied && (restricting.length === 0 || restricting.some(means));
  const values = {
    AppId: [application],
    Mailbox: canonicalNameOf(world, row),
    AccessCheckResult: isGranted ? "Granted" : "Denied",
  };
  return [{ ...row, noun: "ApplicationAccessPolicy", values }];
}

function inScope(world: World, row: NounRow, group: string): boolean {
  return row.guid === group || isMemberOf(world, row, [group]);
}

function hasApplication(list: unknown, application: string): boolean {
  return Array.isArray(list) && list.some((each) => String(each).toLowerCase() === application.toLowerCase());
}

function firstWord(given: ReadonlyMap<string, ScriptValue>, name: string): string {
  return wordOf(itemsOf(given.get(name) ?? null)[0] ?? null) ?? "";
}
