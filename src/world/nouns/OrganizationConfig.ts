import { getOrganization } from "../Organization.ts";
import { defaultDomain } from "../transport/acceptedDomains.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OrganizationConfig",
  kind: "singleton",
  called: "organization configuration",
  identityText: (_row, world) => getOrganization(world).name,
  properties: {
    Industry: {
      values: [
        ...["NotSpecified", "Agriculture", "Finance", "BusinessServicesConsulting", "Communications"],
        ...["ComputerRelatedProductsServices", "Construction", "Education", "EngineeringArchitecture", "Government"],
        ...["Healthcare", "Hospitality", "Legal", "Manufacturing", "MediaMarketingAdvertising", "NonProfit"],
        ...[
          "PersonalServices",
          "PrintingPublishing",
          "RealEstate",
          "Retail",
          "Transportation",
          "Utilities",
          "Wholesale",
        ],
        "Other",
      ],
      default: "NotSpecified",
    },
    Name: { kind: "String", derive: (_row, world) => getOrganization(world).name },
    LegacyExchangeDN: { derive: (_row, world) => `/o=${getOrganization(world).name}` },
    MicrosoftExchangeRecipientEmailAddresses: {
      default: (_row, world) => [`SMTP:${recipientAddress(defaultDomain(world))}`],
    },
    MicrosoftExchangeRecipientPrimarySmtpAddress: {
      default: (_row, world) => recipientAddress(defaultDomain(world)),
    },
  },
  stock: () => [{ name: "Organization Config" }],
  source: "observed",
});

/** Whom delivery reports come from. */
function recipientAddress(domain: string): string {
  return `MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${domain}`;
}
