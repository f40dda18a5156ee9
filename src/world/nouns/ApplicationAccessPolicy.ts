import { getOrganization } from "../Organization.ts";
import { isMemberOf } from "../transport/senderRestrictions.ts";
import { type Given, itemsGiven } from "../values/given.ts";
import { itemsOf, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { securityIdentifier } from "./recipient/directory/accountState.ts";
import { isSecurityPrincipal } from "./recipient/directory/recipientTypes.ts";
import recipient from "./recipient/Recipient.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";

/** To the mailboxes of which group an application has access, or has none. */
const applicationAccessPolicy: NounDefinition = defineNoun({
  noun: "ApplicationAccessPolicy",
  kind: "keyed",
  called: "application access policy",
  verbs: ["Get", "New", "Remove", "Set", "Test"],
  tail: "none",
  order: "declaration",
  properties: {
    ScopeName: { kind: "String", derive: (row, world) => scopeOf(row, world)?.name ?? null },
    ScopeIdentity: { kind: "String", derive: (row, world) => scopeOf(row, world)?.name ?? null },
    Identity: { kind: "String", derive: identityOf },
    AppId: { kind: "String", derive: applicationsOf },
    ScopeIdentityRaw: { kind: "String", derive: rawScope },
    Description: { kind: "String" },
    AccessRight: { values: ["RestrictAccess", "DenyAccess"], default: null },
    ShardType: { kind: "String", default: "All" },
    IsValid: { kind: "Boolean", default: true },
    ObjectState: { kind: "String", default: "Unchanged" },
    // Groups and people that can have permissions (documented).
    PolicyScopeGroupID: { kind: "ADObjectId", references: "Recipient", accepts: isSecurityPrincipal, hidden: true },
    AccessCheckResult: { kind: "String", default: null, filterable: false },
    Mailbox: { kind: "String", default: null, filterable: false },
    MailboxId: { kind: "Guid", default: null, filterable: false },
    MailboxSid: { kind: "String", default: null, filterable: false },
  },
  parameters: {
    PolicyScopeGroupId: "PolicyScopeGroupID",
    AppId: {
      sets: (value) => ({ AppId: itemsOf(value).map((each) => wordOf(each) ?? "") }),
      selects: ({ values }, wanted) => itemsOf(wanted).some((each) => hasApplication(values.AppId, wordOf(each) ?? "")),
    },
  },
  identityText: identityOf,
  name: (_given, _values, world) => world.ids.newGuid(),
  shown: (given) => (given.has("AppId") && given.has("Identity") ? checkColumns : policyColumns),
  actions: { Test: { on: null, takes: ["Identity", "AppId"], run: test } },
  source: "documented",
});

export default applicationAccessPolicy;

// Observed.
const checkColumns = ["AppId", "Mailbox", "MailboxId", "MailboxSid", "AccessCheckResult"];

const policyColumns = [
  ...["ScopeName", "ScopeIdentity", "Identity", "AppId", "ScopeIdentityRaw", "Description", "AccessRight", "ShardType"],
  ...["IsValid", "ObjectState"],
];

function identityOf(row: NounRow, world: World): string {
  return `${getOrganization(world).guid}\\${applicationsOf(row)}:${rawScope(row, world)}`;
}

function scopeOf({ values }: NounRow, world: World): NounRow | undefined {
  return recipientRow(world, String(values.PolicyScopeGroupID));
}

/** The group's security identifier and GUID, by which the service knows it. */
function rawScope(row: NounRow, world: World): string {
  const scope = scopeOf(row, world);
  return scope ? `${securityIdentifier(scope, world)};${scope.guid}` : "";
}

function applicationsOf({ values: { AppId } }: NounRow): string {
  return Array.isArray(AppId) ? AppId.join(",") : "";
}

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
    Mailbox: row.name,
    MailboxId: row.guid,
    MailboxSid: securityIdentifier(row, world),
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

function firstWord(given: Given, name: string): string {
  return wordOf(itemsGiven(given, name)[0] ?? null) ?? "";
}
