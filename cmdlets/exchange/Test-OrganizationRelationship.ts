import { defineCmdlet } from "../../src/command/prelude.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import organizationRelationship from "../../src/world/nouns/OrganizationRelationship.ts";
import { addressesOf } from "../../src/world/nouns/recipient/address/proxyAddresses.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../src/world/nouns/rows/listRows.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import { identityGiven } from "../../src/world/values/given.ts";
import { textList } from "../../src/world/values/text/textList.ts";
import type { World } from "../../src/world/World.ts";
import { targetRow } from "./_noun/parameters/targetRow.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

/** What is wrong with a relationship, by the ids of the findings; the texts are inferred. */
const findings = {
  FederationTrustMissing: "The organization has no federation trust.",
  UserNotFederated: "The domain of the user's address isn't one of the federated domains of the organization.",
  RelationshipDisabled: "The organization relationship is disabled.",
  ApplicationUriMissing: "The organization relationship has no TargetApplicationUri.",
  AutodiscoverEprMissing: "The organization relationship has no TargetAutodiscoverEpr.",
} as const;

/** Holds a relationship against what it needs; the other organisation, which is not emulated, is not asked. */
export default defineCmdlet({
  ...defineCheck({
    verb: "Test",
    noun: "OrganizationRelationship",
    called: "organization relationship",
    synopsis: "Says what keeps a user from sharing over an organization relationship.",
    reads: ["Identity", "UserIdentity"],
    type: "Microsoft.Exchange.Management.Sharing.OrganizationRelationshipTestResult",
    properties: {
      Identity: { kind: "String" },
      Id: { kind: "String" },
      Status: { kind: "String" },
      Description: { kind: "String" },
      IsValid: { kind: "Boolean" },
      ObjectState: { type: "Microsoft.Exchange.Data.ObjectState", values: ["New", "Unchanged", "Changed", "Deleted"] },
    },
    source: "inferred",
    run: (call) => {
      const row = targetRow({ ...call, definition: organizationRelationship });
      const recipients = nounNamed("Recipient");
      if (!recipients) return [];
      const user = getRow(call.world, recipients, identityGiven(call.given, "UserIdentity") ?? "");
      return faultsOf(call.world, row, user).map((Id) => ({
        Identity: "",
        Id,
        Status: "Error",
        Description: findings[Id],
        IsValid: true,
        ObjectState: "New",
      }));
    },
  }),
  module: "Exchange",
});

function faultsOf(world: World, { values }: NounRow, user: NounRow): readonly (keyof typeof findings)[] {
  return [
    ...(rowsOf(world, "FederationTrust").length === 0 ? (["FederationTrustMissing"] as const) : []),
    ...(isFederated(world, user) ? [] : (["UserNotFederated"] as const)),
    ...(values.Enabled === false ? (["RelationshipDisabled"] as const) : []),
    ...(values.TargetApplicationUri === undefined ? (["ApplicationUriMissing"] as const) : []),
    ...(values.TargetAutodiscoverEpr === undefined ? (["AutodiscoverEprMissing"] as const) : []),
  ];
}

/** Whether one of a user's addresses lies in a domain that takes part in the federation. */
function isFederated(world: World, user: NounRow): boolean {
  const domains = rowsOf(world, "FederatedOrganizationIdentifier").flatMap(({ values }) => [
    ...textList(values.Domains),
    ...(typeof values.AccountNamespace === "string" ? [values.AccountNamespace] : []),
  ]);
  const own = new Set(addressesOf(user.values).map((address) => address.split("@")[1]?.toLowerCase()));
  return domains.some((domain) => own.has(domain.toLowerCase()));
}

function rowsOf(world: World, noun: string): readonly NounRow[] {
  const definition = nounNamed(noun);
  return definition ? listRows(world, definition) : [];
}
