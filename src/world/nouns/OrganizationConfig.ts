import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OrganizationConfig",
  kind: "singleton",
  called: "organization configuration",
  identityText: (_row, world) => getOrganization(world).name,
  properties: {
    Name: { kind: "String", derive: (_row, world) => getOrganization(world).name },
    LegacyExchangeDN: { derive: (_row, world) => `/o=${getOrganization(world).name}` },
    MicrosoftExchangeRecipientEmailAddresses: {
      default: (_row, world) => [`SMTP:${recipientAddress(getOrganization(world).acceptedDomains[0])}`],
    },
    MicrosoftExchangeRecipientPrimarySmtpAddress: {
      default: (_row, world) => recipientAddress(getOrganization(world).acceptedDomains[0]),
    },
  },
  stock: () => [{ name: "Organization Config" }],
  source: "observed",
});

/** Whom delivery reports come from. */
function recipientAddress(domain: string): string {
  return `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}`;
}
