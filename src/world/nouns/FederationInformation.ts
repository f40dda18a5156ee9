import { defaultDomain } from "../transport/acceptedDomains.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import federatedOrganizationIdentifier from "./FederatedOrganizationIdentifier.ts";
import { taskError } from "./messages/taskMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

const asked = { accepted: "Read where the domain is asked." };

/** What Autodiscover of a federated domain tells. The emulated network has one organisation: other domains do not answer. */
export default defineNoun({
  noun: "FederationInformation",
  kind: "computed",
  called: "federation information",
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.FederationInformation",
  tail: "none",
  order: "declaration",
  properties: {
    TargetApplicationUri: { kind: "Uri" },
    DomainNames: { kind: "MultiValuedProperty<String>" },
    TargetAutodiscoverEpr: { kind: "Uri" },
    TokenIssuerUris: { kind: "MultiValuedProperty<String>", default: ["urn:federation:MicrosoftOnline"] },
    Identity: { kind: "String", derive: ({ name }) => name },
    IsValid: { kind: "Boolean", default: true },
  },
  parameters: {
    DomainName: asked,
    BypassAdditionalDomainValidation: { accepted: "Whoever answers here needs no second look." },
    Force: { accepted: "No host is asked about that would have to be trusted first." },
    TrustedHostnames: { accepted: "No host is asked about that would have to be trusted first." },
  },
  compute: information,
  source: "inferred",
});

function information(world: World, given: Given): readonly NounRow[] {
  const domain = (wordGiven(given, "DomainName") ?? "").toLowerCase();
  const { Domains } = listRows(world, federatedOrganizationIdentifier)[0]?.values ?? {};
  const domains = Array.isArray(Domains) ? Domains.map((each) => String(each).toLowerCase()) : [];
  if (!domains.includes(domain)) throw taskError("FederationInformationMissing");
  return [
    computedRow(world, "FederationInformation", domain, {
      TargetApplicationUri: `FYDIBOHF25SPDLT.${domains[0]}`,
      DomainNames: domains,
      TargetAutodiscoverEpr: `https://autodiscover.${defaultDomain(world)}/autodiscover/autodiscover.svc/WSSecurity`,
    }),
  ];
}
