import { defineCmdlet } from "../../src/command/prelude.ts";
import { certificates } from "../../src/world/certificate/ExchangeCertificate.ts";
import type { Values } from "../../src/world/nouns/defineNoun.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { listRows } from "../../src/world/nouns/rows/listRows.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import { identityGiven } from "../../src/world/values/given.ts";
import type { World } from "../../src/world/World.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

/** The steps of the test in their order, as long as each goes well (documented ids, texts inferred). */
export default defineCmdlet({
  ...defineCheck({
    verb: "Test",
    noun: "FederationTrust",
    called: "federation trust",
    synopsis: "Says step by step whether the federation trust can be used.",
    reads: ["UserIdentity"],
    parameters: { MonitoringContext: { accepted: "Nobody collects the events that it would add." } },
    type: "Microsoft.Exchange.Management.Federation.TestFederationTrustResult",
    properties: { Id: { kind: "String" }, Type: { kind: "String" }, Message: { kind: "String" } },
    source: "inferred",
    run: ({ world, given }) => {
      const user = identityGiven(given, "UserIdentity");
      const recipients = nounNamed("Recipient");
      if (user !== null && recipients) getRow(world, recipients, user);
      return resultsOf(world);
    },
  }),
  module: "Exchange",
});

function resultsOf(world: World): readonly Values[] {
  const definition = nounNamed("FederationTrust");
  const trust = (definition ? listRows(world, definition) : [])[0];
  if (!trust) return [failure("FederationTrustConfiguration", "There is no federation trust.")];
  const found = success("FederationTrustConfiguration", "FederationTrust object in ActiveDirectory is valid.");
  const { OrgPrivCertificate } = trust.values;
  const { name } = shellServer(world);
  const thumbprint = String(OrgPrivCertificate ?? "").toLowerCase();
  const own = world.store
    .list(certificates)
    .find((each) => each.server === name && each.thumbprint.toLowerCase() === thumbprint);
  if (!own)
    return [
      found,
      failure("OrganizationCertificate", `The certificate '${OrgPrivCertificate ?? ""}' isn't on server ${name}.`),
    ];
  return [
    found,
    success(
      "OrganizationCertificate",
      "Valid certificate referenced by property OrgPrivCertificate in the FederationTrust object.",
    ),
    failure("TokenRequest", "The federation's token service can't be reached: the emulated network has none."),
  ];
}

function success(Id: string, Message: string): Values {
  return { Id, Type: "Success", Message };
}

function failure(Id: string, Message: string): Values {
  return { Id, Type: "Error", Message };
}
