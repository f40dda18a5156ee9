import { smtpDomainKind } from "../values/SmtpDomain.ts";
import { nowhere } from "../values/ValueKind.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "FederatedOrganizationIdentifier",
  tasks: "SystemConfigurationTasks",
  kind: "singleton",
  called: "federated organization identifier",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.FederatedOrganizationIdWithDomainStatus",
  stock: () => [{ name: "Federation", key: "Federated Organization Identifier" }],
  properties: {
    DelegationTrustLink: {
      kind: "ADObjectId",
      references: "FederationTrust",
      derive: ({ values }) => values.DelegationFederationTrust ?? null,
    },
    DelegationFederationTrust: { hidden: true },
    // The namespace of the accounts is a subdomain of the first federated domain (documented).
    AccountNamespace: {
      kind: "SmtpDomain",
      derive: ({ values: { AccountNamespace } }) =>
        typeof AccountNamespace === "string" && AccountNamespace !== "" ? `FYDIBOHF25SPDLT.${AccountNamespace}` : null,
    },
    Domains: {
      kind: "MultiValuedProperty<String>",
      derive: ({ values: { AccountNamespace, Domains } }) => [
        ...new Set([
          ...(typeof AccountNamespace === "string" ? [AccountNamespace] : []),
          ...(Array.isArray(Domains) ? Domains : []),
        ]),
      ],
    },
  },
  parameters: {
    AccountNamespace: { sets: (value) => ({ AccountNamespace: smtpDomainKind.parse(value, nowhere) }) },
    IncludeExtendedDomainInfo: { selection: (wanted) => (row) => wanted !== true || hasNoStatus(row) },
  },
  source: "inferred",
});

/** What the federation gateway says of each domain is asked of it alone: without a domain there is nothing to ask. */
function hasNoStatus({ values: { Domains } }: NounRow): true {
  if (Array.isArray(Domains) && Domains.length > 0)
    throw nounError("NotModelled", { what: "What the federation gateway says of a domain" });
  return true;
}
