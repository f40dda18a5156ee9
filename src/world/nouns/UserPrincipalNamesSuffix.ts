import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";

/** What a user principal name can end in: the domain of the forest, which has no other suffix. */
export default defineNoun({
  noun: "UserPrincipalNamesSuffix",
  kind: "computed",
  called: "suffix of user principal names",
  tail: "none",
  order: "declaration",
  properties: { Name: { kind: "String", derive: ({ name }) => name } },
  parameters: { OrganizationalUnit: { accepted: "No organizational unit has suffixes of its own." } },
  compute: (world) => [computedRow(world, "UserPrincipalNamesSuffix", getOrganization(world).dnsDomain)],
  source: "inferred",
});
