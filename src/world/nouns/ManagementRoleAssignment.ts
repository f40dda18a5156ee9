import { objectNotFound } from "../directory/objectNotFound.ts";
import { AccountRights } from "../roles/AccountRights.ts";
import { effectiveUsers } from "../roles/effectiveUsers.ts";
import { freeAssignmentName, isDelegating, usualScopes } from "../roles/roleAssignments.ts";
import { unscoped } from "../roles/roleCmdlets.ts";
import { roleError } from "../roles/roleMessages.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { stockRoleAssignments } from "../roles/stockRoles.ts";
import { mayWrite, targetOf } from "../roles/writeScope.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import type { Json } from "../values/Json.ts";
import { identityWord, itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import {
  defineNoun,
  type NounChange,
  type ParameterPlace,
  type ParameterRule,
  type ParameterRuleDetails,
  type Values,
} from "./defineNoun.ts";
import { restrictionOf } from "./ManagementScope.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { principalKinds } from "./recipient/directory/principalKinds.ts";
import { findRow, getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const namedScopes = ["OU", "CustomRecipientScope", "ExclusiveRecipientScope", "NotApplicable"];

const exclusiveScopes: ReadonlySet<string> = new Set(["ExclusiveRecipientScope", "ExclusiveConfigScope"]);

const assigneeNouns = ["RoleGroup", "RoleAssignmentPolicy", "Recipient", "ServicePrincipal", "ExchangeServer"];

export default defineNoun({
  noun: "ManagementRoleAssignment",
  tasks: "RbacTasks",
  kind: "keyed",
  called: "management role assignment",
  verbs: ["Get", "New", "Remove", "Set"],
  directory: {
    containers: ["Role Assignments", "RBAC"],
    objectClass: ["top", "msExchRoleAssignment"],
    exchangeVersion: "0.11 (14.0.550.0)",
  },
  properties: {
    DataObject: { kind: "String", derive: ({ name }) => name },
    User: {
      kind: "ADObjectId",
      references: assigneeNouns,
      derive: ({ values }, world) => whoIsThere(world, values.EffectiveUser ?? values.RoleAssignee),
    },
    AssignmentMethod: { derive: ({ values }) => methods[String(values.RoleAssigneeType)] ?? "Direct" },
    EffectiveUserName: { kind: "String", derive: ({ values }, world) => effectiveName(world, values) },
    AssignmentChain: { kind: "String", default: "" },
    RoleAssignee: {
      kind: "ADObjectId",
      references: assigneeNouns,
      derive: ({ values }, world) => whoIsThere(world, values.RoleAssignee),
    },
    RoleAssigneeName: { kind: "String", derive: ({ values }, world) => assigneeName(world, values) },
    RoleAssigneeType: { kind: "String" },
    RoleAssignmentDelegationType: { kind: "String", default: "Regular" },
    CustomRecipientWriteScope: {
      kind: "ADObjectId",
      references: ["ManagementScope", "OrganizationalUnit", "Recipient"],
    },
    CustomResourceScope: { kind: "ADObjectId", references: "ManagementScope", products: "O" },
    Enabled: { kind: "Boolean", default: true },
  },
  parameters: {
    SecurityGroup: assignee(["RoleGroup", "Recipient"], "SecurityGroup"),
    User: assignee(["Recipient"], "User"),
    Policy: assignee(["RoleAssignmentPolicy"], "RoleAssignmentPolicy"),
    App: assignee(["ServicePrincipal"], "ServicePrincipal"),
    Computer: assignee(["ExchangeServer"], "Computer"),
    UnScopedTopLevel: { accepted: "Read by the refusal of unscoped roles." },
    RecipientGroupScope: scope("Recipient", "CustomRecipientWriteScope", "RecipientWriteScope", "Group"),
    RecipientAdministrativeUnitScope: { sets: noAdministrativeUnit, selection: noAdministrativeUnitNamed },
    RoleAssignee: { selection: assignedTo },
    AssignmentMethod: {
      selects: ({ values }, wanted) =>
        itemsOf(wanted).some(
          (each) =>
            (methods[String(values.RoleAssigneeType)] ?? "Direct").toLowerCase() === wordOf(each)?.toLowerCase(),
        ),
    },
    Delegating: {
      sets: (value): Values => (value === true ? { RoleAssignmentDelegationType: "DelegatingOrgWide" } : {}),
      selects: (row, value) => isDelegating(row) === (value === true),
    },
    GetEffectiveUsers: { selects: () => true },
    Exclusive: {
      selects: ({ values }, wanted) =>
        [values.RecipientWriteScope, values.ConfigWriteScope].some((scope) => String(scope).startsWith("Exclusive")) ===
        (wanted === true),
    },
    WritableRecipient: { selection: writableRow("Recipient") },
    WritableDatabase: { selection: writableRow("MailboxDatabase") },
    WritableServer: {
      selection: (value, world) => {
        const server = getExchangeServer(world, wordOf(value) ?? "");
        return (row) => isWritable(world, row, { is: "server", server });
      },
    },
    RecipientRelativeWriteScope: {
      sets(value) {
        const scope = wordOf(value) ?? "Organization";
        // Those that name an object have parameters of their own (inferred).
        if (namedScopes.includes(scope)) throw taskError("ScopeNotRelative", { scope });
        return { RecipientWriteScope: scope, CustomRecipientWriteScope: null };
      },
    },
    RecipientOrganizationalUnitScope: scope(
      "OrganizationalUnit",
      "CustomRecipientWriteScope",
      "RecipientWriteScope",
      "OU",
    ),
    CustomRecipientWriteScope: scope(
      "ManagementScope",
      "CustomRecipientWriteScope",
      "RecipientWriteScope",
      "CustomRecipientScope",
    ),
    ExclusiveRecipientWriteScope: scope(
      "ManagementScope",
      "CustomRecipientWriteScope",
      "RecipientWriteScope",
      "ExclusiveRecipientScope",
    ),
    CustomConfigWriteScope: scope("ManagementScope", "CustomConfigWriteScope", "ConfigWriteScope", "CustomConfigScope"),
    ExclusiveConfigWriteScope: scope(
      "ManagementScope",
      "CustomConfigWriteScope",
      "ConfigWriteScope",
      "ExclusiveConfigScope",
    ),
  },
  name: (_given, values, world) =>
    freeAssignmentName(
      world,
      referencedObject(world, ["ManagementRole"], String(values.Role)).name,
      assigneeName(world, values),
      values.RoleAssignmentDelegationType === "DelegatingOrgWide",
    ),
  presets: (values, world) => (typeof values.Role === "string" ? usualScopes(world, values.Role) : {}),
  validate: refusalOf,
  spread: (row, given, world) =>
    given.get("GetEffectiveUsers") !== true
      ? [row]
      : effectiveUsers(world, row).map(({ user, chain }) => ({
          ...row,
          values: {
            ...row.values,
            EffectiveUser: user.guid,
            AssignmentChain: chain.map(({ name }) => name).join("\\"),
          },
        })),
  stock: stockRoleAssignments,
  source: "documented",
});

const methods: Readonly<Record<string, string>> = {
  RoleGroup: "RoleGroup",
  SecurityGroup: "SecurityGroup",
  RoleAssignmentPolicy: "RoleAssignmentPolicy",
};

/** Roles are given, changed and taken by those who have them to give. */
function refusalOf({ world, before, after, given }: NounChange): WorldError | null {
  const isUnscopedRole = !before && after && roleOf(world, after)?.values.RoleType === unscoped;
  if (isUnscopedRole && given.get("UnScopedTopLevel") !== true)
    return nounError("RoleIsUnscoped", { role: roleOf(world, after)?.name ?? "" });
  const role = !before && after?.values.RoleAssigneeType === "RoleAssignmentPolicy" ? roleOf(world, after) : null;
  if (role && after && role.values.IsEndUserRole !== true)
    return taskError("NoEndUserRole", { role: role.name, policy: assigneeName(world, after.values) });
  const stranger = !before && after ? strangeAssignee(world, after) : null;
  if (stranger) return stranger;
  if (before && !after && isDelegating(before) && isLastDelegation(world, before))
    return taskError("LastDelegation", { assignment: before.name, role: roleOf(world, before)?.name ?? "" });
  const account = accountOf(world);
  const row = after ?? before;
  if (!account || !row || account.rights.delegated.has(String(row.values.Role))) return null;
  return roleError("CannotDelegateRole", { assignment: row.name });
}

/** Why whom a parameter names is given no role: a group has no security identifier, an account is a group, or the other way round. */
function strangeAssignee(world: World, { values }: NounRow): WorldError | null {
  const { RoleAssigneeType: type, RoleAssignee: guid } = values;
  const wanted =
    type === "User" ? "User" : type === "SecurityGroup" || type === "RoleGroup" ? "UniversalSecurityGroup" : null;
  const row = wanted === null ? undefined : recipientRow(world, String(guid));
  return row && !principalKinds(row).includes(String(wanted))
    ? roleError("StrangeAssignee", {
        assignee: row.name,
        kind: wanted === "User" ? "a user" : "a universal security group",
      })
    : null;
}

/** Without it nobody could give the role any more. A role that goes takes its assignments along. */
function isLastDelegation(world: World, row: NounRow): boolean {
  const definition = nounNamed("ManagementRoleAssignment");
  return (
    definition !== null &&
    roleOf(world, row) !== null &&
    !listRows(world, definition).some(
      (each) => each.guid !== row.guid && each.values.Role === row.values.Role && isDelegating(each),
    )
  );
}

function assigneeName(world: World, { RoleAssignee }: Values): string {
  const object = typeof RoleAssignee === "string" ? referencedObject(world, assigneeNouns, RoleAssignee) : null;
  return object === null || object.isGone ? "" : object.name;
}

/** Who was removed leaves an assignment to nobody, as a link of the directory does. */
function whoIsThere(world: World, guid: Json | undefined): Json {
  const isThere = typeof guid === "string" && !referencedObject(world, assigneeNouns, guid).isGone;
  return isThere ? guid : null;
}

/** Of a group and a policy all whom they reach, unless -GetEffectiveUsers asked for each. */
function effectiveName(world: World, values: Values): string {
  const { EffectiveUser, RoleAssigneeType } = values;
  if (typeof EffectiveUser === "string") return referencedObject(world, ["Recipient"], EffectiveUser).name;
  if (RoleAssigneeType === "RoleAssignmentPolicy") return "All Policy Assignees";
  return RoleAssigneeType === "RoleGroup" || RoleAssigneeType === "SecurityGroup"
    ? "All Group Members"
    : assigneeName(world, values);
}

/** One of the forms of RoleAssignee. */
function assignee(nouns: readonly string[], type: string): ParameterRule {
  return {
    sets(value, { world }) {
      const guid = assigneeNamed(world, value, nouns);
      const groups = nounNamed("RoleGroup");
      const isRoleGroup = type === "SecurityGroup" && groups !== null && findRow(world, groups, guid) !== null;
      return { RoleAssignee: guid, RoleAssigneeType: isRoleGroup ? "RoleGroup" : type };
    },
  };
}

/** What is assigned to a group or a policy; of a user also what its groups and its policy bring (documented). */
function assignedTo(value: ScriptValue, world: World): (row: NounRow) => boolean {
  const guid = assigneeNamed(world, value, assigneeNouns);
  const recipients = nounNamed("Recipient");
  const row = recipients && findRow(world, recipients, guid);
  if (!row) return ({ values }) => values.RoleAssignee === guid;
  const { principals, policies } = new AccountRights(world, row);
  return ({ values }) => principals.has(String(values.RoleAssignee)) || policies.includes(String(values.RoleAssignee));
}

function assigneeNamed(world: World, value: ScriptValue, nouns: readonly string[]): string {
  const word = identityWord(value) ?? "";
  for (const noun of nouns) {
    const definition = nounNamed(noun);
    const found = definition && findRow(world, definition, word);
    if (found) return found.guid;
  }
  const last = nounNamed(nouns[nouns.length - 1]);
  if (!last) throw new Error(`${nouns} are no nouns.`);
  return getRow(world, last, word).guid;
}

/** A scope of one's own in place of the role's: sets it, and finds the assignments that have it. */
function scope(noun: string, property: string, kind: string, name: string): ParameterRule {
  const named = (value: ScriptValue, world: World): string | null => {
    const definition = nounNamed(noun);
    const row = definition && getRow(world, definition, wordOf(value) ?? "");
    const isExclusive = row?.values.Exclusive === true;
    if (row && noun === "ManagementScope" && isExclusive !== exclusiveScopes.has(name))
      throw roleError(isExclusive ? "ScopeIsExclusive" : "ScopeIsRegular", { scope: row.name });
    if (
      row &&
      noun === "ManagementScope" &&
      (restrictionOf(row) === "RecipientScope") !== (kind === "RecipientWriteScope")
    )
      throw roleError("ScopeOfOtherKind", { scope: row.name, kind: restrictionOf(row) });
    return row?.guid ?? null;
  };
  return {
    // Without one it is the role's own again (documented).
    sets: (value, { world, row }) =>
      value === null
        ? { [property]: null, [kind]: usualScopes(world, String(row?.values.Role ?? ""))[kind] }
        : { [property]: named(value, world), [kind]: name },
    selection: (value, world) => {
      const guid = named(value, world);
      return ({ values }) => values[property] === guid && values[kind] === name;
    },
  };
}

/** Assignments whose write scopes hold an object, exclusive scopes counted (documented). */
function writableRow(noun: string): NonNullable<ParameterRuleDetails["selection"]> {
  return (value, world) => {
    const definition = nounNamed(noun);
    if (!definition) return () => false;
    const target = targetOf(world, getRow(world, definition, wordOf(value) ?? ""));
    return (row) => isWritable(world, row, target);
  };
}

function isWritable(world: World, assignment: NounRow, target: Parameters<typeof mayWrite>[2]): boolean {
  const nobody = { account: assignment, principals: new Set<string>() };
  return mayWrite(world, { ...nobody, grants: [{ assignment }] }, target);
}

function roleOf(world: World, { values }: NounRow): NounRow | null {
  const roles = nounNamed("ManagementRole");
  return roles && findRow(world, roles, String(values.Role));
}

/** No cmdlet makes administrative units, so that no name is one. */
function noAdministrativeUnit(value: ScriptValue, { world }: ParameterPlace): never {
  throw objectNotFound(world, wordOf(value) ?? "");
}

function noAdministrativeUnitNamed(value: ScriptValue, world: World): never {
  throw objectNotFound(world, wordOf(value) ?? "");
}
