import { nameGuid } from "../../../../base/nameGuid.ts";
import { firstDomain, getOrganization } from "../../../Organization.ts";
import { stockServiceGroups } from "../../../roles/serviceRoleGroups.ts";
import { stockRoleGroups } from "../../../roles/stockRoles.ts";
import { hasRole, listExchangeServers } from "../../../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../../../server/serverVersion.ts";
import type { World } from "../../../World.ts";
import type { StockObject } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { listRows } from "../../rows/listRows.ts";
import { discoveryQuotas } from "../mailbox/discoveryQuotas.ts";
import { stockGroups } from "./domainGroups.ts";

/**
 * What setup makes of recipients: the arbitration mailboxes of Exchange 2013 and later (names documented), the discovery
 * search mailbox, and the accounts of the domain.
 */
export function stockRecipients(world: World): readonly StockObject[] {
  const organization = getOrganization(world);
  const parent = `CN=Users,${organization.domainDistinguishedName}`;
  const domain = firstDomain(organization);
  const databases = nounNamed("MailboxDatabase");
  const database = databases ? (listRows(world, databases)[0]?.guid ?? null) : null;
  const system = ([name, displayName, details, from]: SystemMailbox): StockObject => ({
    name,
    ...(from === undefined ? {} : { from }),
    values: {
      parent,
      RecipientTypeDetails: details,
      DisplayName: displayName,
      // The alias is the name, which has a blank before the braces in one case (documented).
      Alias: name.replace(/\s/g, ""),
      UserPrincipalName: `${name.replace(/[^\w.{}-]/g, "")}@${organization.dnsDomain}`,
      SamAccountName: `SM_${name
        .replace(/[^0-9a-f]/gi, "")
        .slice(-17)
        .toLowerCase()}`,
      EmailAddresses: [`SMTP:${name.replace(/\s/g, "")}@${domain}`],
      LegacyExchangeDN: `/o=${organization.name}/ou=${organization.administrativeGroup}/cn=Recipients/cn=${name}`,
      HiddenFromAddressListsEnabled: true,
      Database: database,
      ...(details === "DiscoveryMailbox" && discoveryQuotas),
      ...(tasksOf[name] && { PersistedCapabilities: tasksOf[name].map((each) => `OrganizationCapability${each}`) }),
    },
  });
  const account = (name: string, RecipientTypeDetails = "User"): StockObject => ({
    name,
    values: {
      parent,
      RecipientTypeDetails,
      DisplayName: name,
      SamAccountName: name,
      UserPrincipalName: `${name}@${organization.dnsDomain}`,
    },
  });
  return [
    ...[...systemMailboxes].map(system),
    ...monitoringMailboxes(world),
    account("Administrator"),
    account("Guest", "DisabledUser"),
    account("krbtgt", "DisabledUser"),
    account("Exchange Online-ApplicationAccount"),
    ...stockRoleGroups(world),
    ...stockServiceGroups(world),
    ...stockGroups(world),
  ];
}

/**
 * The mailboxes by which a server's health manager tries its own services: one of its first database and one of its client
 * access (names and place documented for Exchange 2013 since CU1; since 2016 the name has seven digits).
 */
function monitoringMailboxes(world: World): readonly StockObject[] {
  const { guid: organization, domainDistinguishedName, dnsDomain, setupDomains, ...rest } = getOrganization(world);
  const domain = firstDomain({ setupDomains, dnsDomain });
  const databases = nounNamed("MailboxDatabase");
  const rows = databases ? listRows(world, databases) : [];
  return listExchangeServers(world)
    .filter((server) => hasRole(server, "Mailbox"))
    .flatMap((server) => {
      const database = rows.find(({ values }) => values.Server === server.guid);
      if (!database) return [];
      const digits = isVersionAtLeast(server.values.AdminDisplayVersion, "15.1.0.0") ? 7 : 32;
      return [database.name.replaceAll(" ", "-"), "001"].map((end): StockObject => {
        const key = `HealthMailbox-${server.name}-${end}`;
        const name = `HealthMailbox${nameGuid(organization, key).replaceAll("-", "").slice(0, digits)}`;
        return {
          ...{ name, key },
          values: {
            parent: `CN=Monitoring Mailboxes,CN=Microsoft Exchange System Objects,${domainDistinguishedName}`,
            RecipientTypeDetails: "MonitoringMailbox",
            DisplayName: key,
            Alias: name,
            UserPrincipalName: `${name}@${dnsDomain}`,
            SamAccountName: `SM_${nameGuid(organization, key, "account").replaceAll("-", "").slice(-17)}`,
            EmailAddresses: [`SMTP:${name}@${domain}`],
            LegacyExchangeDN: `/o=${rest.name}/ou=${rest.administrativeGroup}/cn=Recipients/cn=${name}`,
            EmailAddressPolicyEnabled: false,
            HiddenFromAddressListsEnabled: true,
            Database: database.guid,
          },
        };
      });
    });
}

type SystemMailbox = readonly [name: string, displayName: string, details: string, from?: string];

/** What arbitration mailboxes are for (documented for 2016 and 2019; what one version alone has is left out). */
const tasksOf: Readonly<Record<string, readonly string[] | undefined>> = {
  "SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}": [
    ...["ClientExtensions", "GMGen", "MailRouting", "MessageTracking", "OABGen", "PstProvider", "UMGrammar"],
  ],
  "SystemMailbox{e0dc1c29-89c3-4034-b678-e6c29d823ed9}": ["UMDataStorage"],
  "Migration.8f3e7716-2011-43e4-96b1-aba62d229136": ["Management"],
};

/** From Exchange 2016 CU8 on there are two more (documented). */
const systemMailboxes: readonly SystemMailbox[] = [
  [
    "SystemMailbox{1f05a927-8b9f-4c58-9b2c-0a9f8b1e7f1a}",
    "Microsoft Exchange Approval Assistant",
    "ArbitrationMailbox",
  ],
  ["SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}", "Microsoft Exchange", "ArbitrationMailbox"],
  ["SystemMailbox{e0dc1c29-89c3-4034-b678-e6c29d823ed9}", "Microsoft Exchange", "ArbitrationMailbox"],
  ["SystemMailbox{2CE34405-31BE-455D-89D7-A7C7DA7A0DAA}", "Microsoft Exchange", "ArbitrationMailbox", "15.1.1415.2"],
  ["SystemMailbox{D0E409A0-AF9B-4720-92FE-AAC869B0D201}", "Microsoft Exchange", "ArbitrationMailbox", "15.1.1415.2"],
  ["Migration.8f3e7716-2011-43e4-96b1-aba62d229136", "Microsoft Exchange Migration", "ArbitrationMailbox"],
  [
    "FederatedEmail.4c1f4d8b-8179-4148-93bf-00a95fa1e042",
    "Microsoft Exchange Federation Mailbox",
    "ArbitrationMailbox",
  ],
  // Where administrators' changes are logged (documented for Exchange 2016).
  ["SystemMailbox{8cc370d3-822a-4ab8-a926-bb94bd0641a9}", "Microsoft Exchange", "AuditLogMailbox", "15.1.225.42"],
  ["DiscoverySearchMailbox {D919BA05-46A6-415f-80AD-7E09334BB852}", "Discovery Search Mailbox", "DiscoveryMailbox"],
];
