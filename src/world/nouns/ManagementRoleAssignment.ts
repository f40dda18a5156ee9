import { isDelegating, usualScopes } from "../roles/roleAssignments.ts";
import { stockRoleAssignments } from "../roles/stockRoles.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type ParameterRule, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow, getRow } from "./rows/findRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const assigneeNouns = ["RoleGroup", "RoleAssignmentPolicy", "Recipient"];

export default defineNoun({
  noun: "ManagementRoleAssignment",
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
    User: { kind: "ADObjectId", references: assigneeNouns, derive: ({ values }) => values.RoleAssignee ?? null },
    AssignmentMethod: { derive: ({ values }) => methods[String(values.RoleAssigneeType)] ?? "Direct" },
    EffectiveUserName: { kind: "String", derive: ({ values }, world) => assigneeName(world, values) },
    RoleAssignee: { kind: "ADObjectId", references: assigneeNouns },
    RoleAssigneeName: { kind: "String", derive: ({ values }, world) => assigneeName(world, values) },
    RoleAssigneeType: { kind: "String" },
    RoleAssignmentDelegationType: { kind: "String", default: "Regular" },
    Enabled: { kind: "Boolean", default: true },
  },
  parameters: {
    SecurityGroup: assignee(["RoleGroup", "Recipient"], "SecurityGroup"),
    User: assignee(["Recipient"], "User"),
    Policy: assignee(["RoleAssignmentPolicy"], "RoleAssignmentPolicy"),
    RoleAssignee: {
      selects: ({ values }, wanted, world) => values.RoleAssignee === assigneeNamed(world, wanted, assigneeNouns),
    },
    Delegating: {
      sets: (value): Values => (value === true ? { RoleAssignmentDelegationType: "DelegatingOrgWide" } : {}),
      selects: (row, value) => isDelegating(row) === (value === true),
    },
    RecipientRelativeWriteScope: { sets: (value) => ({ RecipientWriteScope: wordOf(value) ?? "Organization" }) },
    CustomRecipientWriteScope: customScope("CustomRecipientWriteScope", "RecipientWriteScope", "CustomRecipientScope"),
    ExclusiveRecipientWriteScope: customScope(
      "CustomRecipientWriteScope",
      "RecipientWriteScope",
      "ExclusiveRecipientScope",
    ),
    CustomConfigWriteScope: customScope("CustomConfigWriteScope", "ConfigWriteScope", "CustomConfigScope"),
    ExclusiveConfigWriteScope: customScope("CustomConfigWriteScope", "ConfigWriteScope", "ExclusiveConfigScope"),
  },
  name: (_given, values, world) =>
    `${referencedObject(world, ["ManagementRole"], String(values.Role)).name}-${assigneeName(world, values)}`.slice(
      0,
      64,
    ),
  presets: (values, world) => (typeof values.Role === "string" ? usualScopes(world, values.Role) : {}),
  stock: stockRoleAssignments,
  source: "documented",
});

const methods: Readonly<Record<string, string>> = {
  RoleGroup: "RoleGroup",
  SecurityGroup: "SecurityGroup",
  RoleAssignmentPolicy: "RoleAssignmentPolicy",
};

function assigneeName(world: World, { RoleAssignee }: Values): string {
  return typeof RoleAssignee === "string" ? referencedObject(world, assigneeNouns, RoleAssignee).name : "";
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

function assigneeNamed(world: World, value: ScriptValue, nouns: readonly string[]): string {
  const word = typeof value === "object" && value?.is === "object" ? (value.guid ?? value.text) : (wordOf(value) ?? "");
  for (const noun of nouns) {
    const definition = nounNamed(noun);
    const found = definition && findRow(world, definition, word);
    if (found) return found.guid;
  }
  const last = nounNamed(nouns[nouns.length - 1]);
  if (!last) throw new Error(`${nouns} are no nouns.`);
  return getRow(world, last, word).guid;
}

function customScope(property: string, kind: string, name: string): ParameterRule {
  return {
    sets(value, { world }) {
      const scopes = nounNamed("ManagementScope");
      return scopes ? { [property]: getRow(world, scopes, wordOf(value) ?? "").guid, [kind]: name } : {};
    },
  };
}
