import { readDataFile } from "../../base/dataFile.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { once } from "../../base/once.ts";
import type { StockObject } from "../nouns/defineNoun.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { applicationPermissions } from "./entriesOfRoles.ts";
import { complianceRoles } from "./serviceRoleGroups.ts";

/**
 * What setup makes of roles (`management-roles.jsonl`; source: the pages of each role and role group); `until`: the first version
 * whose setup does not, which knows no voice mail any more.
 */
type RoleRow = { readonly until?: string } & (
  | { readonly noun: "ManagementRole"; readonly name: string; readonly endUser: boolean }
  | { readonly noun: "RoleGroup"; readonly name: string }
  | {
      readonly noun: "ManagementRoleAssignment";
      readonly name: string;
      readonly role: string;
      readonly assignee: string;
      readonly scopes: Readonly<Record<string, string>>;
    }
);

const rows = once((): readonly RoleRow[] =>
  readDataFile("management-roles.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RoleRow),
);

function rowsOf<N extends RoleRow["noun"]>(noun: N): readonly Extract<RoleRow, { noun: N }>[] {
  return rows().filter((row): row is Extract<RoleRow, { noun: N }> => row.noun === noun);
}

export function stockRoles(): readonly StockObject[] {
  const ofSetup = rowsOf("ManagementRole").map(({ name, endUser, until }) => ({
    name,
    ...(until === undefined ? {} : { until }),
    values: { RoleType: roleType(name), IsEndUserRole: endUser },
  }));
  const ofApplications = applicationPermissions.map((permission) => {
    const name = `Application ${permission}`;
    return { name, values: { RoleType: roleType(name), IsEndUserRole: false, IsOfCloud: true } };
  });
  const known = new Set([...ofSetup, ...ofApplications].map(({ name }) => name));
  const ofCompliance = complianceRoles()
    .filter((name) => !known.has(name))
    .map((name) => ({ name, values: { RoleType: roleType(name), IsEndUserRole: false, IsOfCompliance: true } }));
  return [...ofSetup, ...ofApplications, ...ofCompliance];
}

function roleType(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "");
}

/** Rows of the store of recipients. */
export function stockRoleGroups(world: World): readonly StockObject[] {
  const parent = `OU=Microsoft Exchange Security Groups,${getOrganization(world).domainDistinguishedName}`;
  return rowsOf("RoleGroup").map(({ name, until }) => ({
    name,
    ...(until === undefined ? {} : { until }),
    values: { parent, RecipientTypeDetails: "RoleGroup", DisplayName: name, SamAccountName: name },
  }));
}

export function stockRoleAssignments(world: World): readonly StockObject[] {
  const { guid } = getOrganization(world);
  return rowsOf("ManagementRoleAssignment").map(({ name, role, assignee, scopes, until }) => {
    const isPolicy = assignee === "Default Role Assignment Policy";
    return {
      name,
      ...(until === undefined ? {} : { until }),
      values: {
        Role: nameGuid(guid, "ManagementRole", role),
        RoleAssignee: nameGuid(guid, isPolicy ? "RoleAssignmentPolicy" : "Recipient", assignee),
        RoleAssigneeType: isPolicy ? "RoleAssignmentPolicy" : "RoleGroup",
        ...scopes,
      },
    };
  });
}
