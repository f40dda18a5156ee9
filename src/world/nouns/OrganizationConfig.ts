import { tenantName } from "../directory/serviceDirectory.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { getOrganization } from "../Organization.ts";
import { publicFolderMailboxes } from "../publicFolder/publicFolders.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { organizationObjectVersions } from "../server/exchangeBuilds.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { isCloudShell } from "../tenant/madeConnections.ts";
import { defaultDomain } from "../transport/acceptedDomains.ts";
import { smtpAddressKind } from "../values/SmtpAddress.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { ranges } from "./declaration/ranges.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { organizationHolds } from "./policy/inPlaceHolds.ts";
import { addressesOf, primaryAddress, withPrimary } from "./recipient/address/proxyAddresses.ts";
import { namingRefusal } from "./recipient/group/groupNaming.ts";
import { ewsAccessPolicy, ewsListRefusal } from "./recipient/mailbox/ewsAccess.ts";
import { quotaRefusal } from "./recipient/mailbox/quotaOrder.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "OrganizationConfig",
  kind: "singleton",
  called: "organization configuration",
  directory: {
    containers: [],
    objectClass: ["top", "container", "msExchOrganizationContainer"],
    exchangeVersion: "2.0 (15.0.0.0)",
  },
  identityText: (_row, world) => getOrganization(world).name,
  properties: {
    DisplayName: { cloud: (_row, world) => getOrganization(world).name },
    // On in tenants from their start (documented).
    OAuth2ClientProfileEnabled: { cloud: true },
    ...ranges({ SCLJunkThreshold: [0, 9], MailTipsLargeAudienceThreshold: [0, 1000] }),
    ActivityBasedAuthenticationTimeoutInterval: { range: ["00:05:00", "08:00:00"] },
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
    ObjectVersion: {
      derive: (_row, world) =>
        organizationObjectVersions.findLast(([build]) => isVersionAtLeast(newestBuild(world), build))?.[1] ?? 0,
    },
    // Seen on a server of 2016: `0.20 (15.1.0.0)`; for the others inferred.
    AdminDisplayVersion: {
      derive: (_row, world) => `0.20 (${newestBuild(world).split(".").slice(0, 2).join(".")}.0.0)`,
    },
    // On from the start since 2016 (documented).
    MapiHttpEnabled: { default: (_row, world) => isVersionAtLeast(newestBuild(world), "15.1.0.0") },
    Name: {
      kind: "String",
      derive: (_row, world) => (isCloudShell(world) ? tenantName(world) : getOrganization(world).name),
    },
    // The mailbox with the hierarchy of public folders, by the GUID of its mailbox.
    RootPublicFolderMailbox: {
      derive: (_row, world) => {
        const [root] = publicFolderMailboxes(world);
        return root ? mailboxGuidOf(root) : null;
      },
    },
    InPlaceHolds: { derive: (_row, world) => organizationHolds(world) },
    LegacyExchangeDN: { derive: (_row, world) => `/o=${getOrganization(world).name}` },
    MicrosoftExchangeRecipientEmailAddresses: {
      default: (row, world) => addressesOf(senderValues(row, world)),
    },
    MicrosoftExchangeRecipientPrimarySmtpAddress: {
      derive: (row, world) => primaryAddress({ values: senderValues(row, world) }),
    },
  },
  parameters: {
    MicrosoftExchangeRecipientPrimarySmtpAddress: {
      sets: (value, { row, world }): Values => {
        const address = smtpAddressKind.parse(value, nowhere);
        return { MicrosoftExchangeRecipientEmailAddresses: withPrimary(senderValues(row, world), String(address)) };
      },
    },
    EwsApplicationAccessPolicy: ewsAccessPolicy,
    // It is never turned off again (documented).
    AutoExpandingArchive: { sets: (value): Values => (value === true ? { AutoExpandingArchiveEnabled: true } : {}) },
  },
  serviceName: (_row, world) => tenantName(world),
  validate: (change) =>
    (change.after ? quotaRefusal(change.after.values) : null) ?? ewsListRefusal(change) ?? namingRefusal(change),
  stock(world) {
    const { name, domainDistinguishedName } = getOrganization(world);
    const parent = `CN=Microsoft Exchange,CN=Services,CN=Configuration,${domainDistinguishedName}`;
    return [{ name, key: "Organization Config", values: { parent } }];
  },
  source: "observed",
});

/** What setup has last prepared the directory for. */
function newestBuild(world: World): string {
  const builds = listExchangeServers(world).map(({ values }) => values.AdminDisplayVersion);
  return builds.reduce((newest, build) => (isVersionAtLeast(build, newest) ? build : newest));
}

/** Of whom delivery reports come from the addresses, as a recipient has them. */
function senderValues(row: NounRow | null, world: World): Values {
  const own = row?.values.MicrosoftExchangeRecipientEmailAddresses;
  const usual = `SMTP:MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${defaultDomain(world)}`;
  return { EmailAddresses: own ?? [usual] };
}
