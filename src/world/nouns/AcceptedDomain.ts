import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { getOrganization } from "../Organization.ts";
import { isCloudShell } from "../tenant/madeConnections.ts";
import { verifiedDomains } from "../tenant/Tenant.ts";
import { tenantOfOrganization } from "../tenant/tenantOfOrganization.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { domainError } from "./messages/domainMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { policiesInOrder } from "./recipient/address/addressPolicy.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { distinguishedNameOf } from "./rows/rowPlace.ts";

/** A domain stays as long as an e-mail address policy makes addresses of it. */
function usedByPolicy(world: World, { values }: NounRow): WorldError | null {
  const domain = String(values.DomainName).toLowerCase();
  const templates = policiesInOrder(world).flatMap((policy) => policy.values.EnabledEmailAddressTemplates ?? []);
  const template = templates.find((each) => String(each).toLowerCase().endsWith(`@${domain}`));
  return template === undefined ? null : domainError("DomainInTemplate", { domain, template: String(template) });
}

/** The organisation's federated identifier, of a domain that is one of it. */
function federationOf({ values }: NounRow, world: World): string | null {
  const definition = nounNamed("FederatedOrganizationIdentifier");
  const row = definition && listRows(world, definition)[0];
  if (!row) return null;
  const domains = [row.values.AccountNamespace, ...textList(row.values.Domains)];
  const own = String(values.DomainName).toLowerCase();
  return domains.some((each) => String(each ?? "").toLowerCase() === own) ? row.guid : null;
}

/** A tenant has the domains that it began with besides those that mail is set up for. */
function domainsOfTenant(world: World): readonly NounRow[] {
  const own = new Set(listRows(world, acceptedDomain).map(({ values }) => foldCase(String(values.DomainName))));
  const tenant = tenantOfOrganization(world);
  const domains = tenant ? verifiedDomains(tenant).filter(({ name }) => !own.has(foldCase(name))) : [];
  return domains.map(({ name: domain, isInitial }) => ({
    ...computedRow(world, "AcceptedDomain", domain, { DomainName: domain, InitialDomain: isInitial }),
    distinguishedName: distinguishedNameOf(world, acceptedDomain, domain, null, null),
  }));
}

const acceptedDomain: NounDefinition = defineNoun({
  noun: "AcceptedDomain",
  kind: "keyed",
  called: "accepted domain",
  directory: {
    containers: ["Accepted Domains", "Transport Settings"],
    objectClass: ["top", "msExchAcceptedDomain"],
  },
  identity: ["DomainName"],
  properties: {
    DomainName: { kind: "SmtpDomainWithSubdomains", unique: true, writable: "new" },
    Default: { onlyOne: true, default: false },
    AddressBookEnabled: { default: true },
    FederatedOrganizationLink: { kind: "ADObjectId", derive: federationOf },
  },
  parameters: { MakeDefault: "Default" },
  beside: (_given, world) => (isCloudShell(world) ? { rows: domainsOfTenant(world), only: false } : null),
  // A tenant's domains are called as they are (observed).
  serviceName: ({ values }) => String(values.DomainName),
  validate: ({ world, before, after }) => {
    const domain = String(after?.values.DomainName ?? "");
    if (after?.values.Default === true && domain.startsWith("*")) return domainError("DefaultDomainWild", { domain });
    if (domain === "*" && (after?.values.DomainType ?? "Authoritative") === "Authoritative")
      return domainError("EveryDomainAuthoritative");
    // What is delivered elsewhere is of no domain whose recipients are all here (documented of the cloud).
    const relayed = ["MatchSubDomains", "OutboundOnly"].find((name) => after?.values[name] === true);
    if (relayed && isCloudShell(world) && (after?.values.DomainType ?? "Authoritative") === "Authoritative")
      return domainError("RelayOnly", { parameter: relayed });
    if (!before || after) return null;
    if (before.values.Default === true) return domainError("DefaultDomainInUse");
    return federationOf(before, world) === null
      ? usedByPolicy(world, before)
      : domainError("DomainStillFederated", { domain: String(before.values.DomainName) });
  },
  stock: (world) =>
    getOrganization(world).setupDomains.map((name, at) => ({
      name,
      values: { DomainName: name, Default: at === 0 },
    })),
  source: "observed",
});

export default acceptedDomain;
