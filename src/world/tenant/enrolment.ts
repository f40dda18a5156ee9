import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import { getCloudSettings } from "../cloud/CloudSettings.ts";
import { getOrganization } from "../Organization.ts";
import { acceptedDomainNames } from "../transport/acceptedDomains.ts";
import type { World } from "../World.ts";
import { accounts, listAccounts, putAccount } from "./Account.ts";
import { publishText } from "./publicDns.ts";
import { listServicePrincipals, putServicePrincipal, servicePrincipals } from "./ServicePrincipal.ts";
import { findTenant, getTenant, listTenants, newTenantSettings, putTenant, type Tenant, tenants } from "./Tenant.ts";
import { addDomain, changeLicenses, makeDefault, verificationText, verifyDomain } from "./tenantDomains.ts";
import { tenantError } from "./tenantMessages.ts";

/** What somebody who signs an organisation up says. */
export interface SignUp {
  readonly company: string;
  readonly domain: string;
  /** The part before the @ of the first administrator's name, and the password. */
  readonly administrator: string;
  readonly password: string;
}

const licenses = 25;

/** The applications that every tenant knows from the start, with what follows the id in their names (documented). */
const applications = [
  ["00000001-0000-0000-c000-000000000000", "Microsoft.Azure.ActiveDirectory.ACS", "accounts.accesscontrol.windows.net"],
  ["00000002-0000-0000-c000-000000000000", "Windows Azure Active Directory", "graph.windows.net"],
  ["00000002-0000-0ff1-ce00-000000000000", "Office 365 Exchange Online", "mail.office365.com"],
  ["00000003-0000-0ff1-ce00-000000000000", "Office 365 SharePoint Online", "*.sharepoint.com"],
  ["00000004-0000-0ff1-ce00-000000000000", "Microsoft Lync Server", "*.online.lync.com"],
] as const;

/**
 * Signs up: a tenant with its initial domain, licences, the service principals of Office 365 and an administrator. Nothing of
 * the organisation's own domain is known there yet. Throws AccountNameTaken.
 */
function signUp(world: World, { company, domain, administrator, password }: SignUp): Tenant {
  const accountName = foldCase(domain.split(".")[0]);
  const initial = `${accountName}.onmicrosoft.com`;
  if (findTenant(world, initial)) throw tenantError("AccountNameTaken", { name: accountName });
  const id = nameGuid(getOrganization(world).guid, "tenant", initial);
  const tenant: Tenant = {
    id,
    displayName: company,
    accountName,
    domains: [
      {
        name: initial,
        status: "Verified",
        authentication: "Managed",
        capabilities: ["Email", "OfficeCommunicationsOnline"],
        isDefault: true,
        isInitial: true,
        rootDomain: "",
      },
    ],
    skus: [
      {
        skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
        skuPartNumber: "ENTERPRISEPACK",
        activeUnits: licenses,
        warningUnits: 0,
        consumedUnits: 0,
        suspendedUnits: 0,
        servicePlans: [
          "OFFICESUBSCRIPTION",
          "MCOSTANDARD",
          "SHAREPOINTWAC",
          "SHAREPOINTENTERPRISE",
          "EXCHANGE_S_ENTERPRISE",
        ],
      },
    ],
    ...newTenantSettings,
  };
  world.store.transact(() => {
    putTenant(world, tenant);
    for (const [appPrincipalId, displayName, host] of applications)
      makePrincipal(world, id, appPrincipalId, displayName, host);
    putAccount(world, {
      tenantId: id,
      objectId: nameGuid(id, "account", administrator),
      userPrincipalName: `${administrator}@${initial}`,
      displayName: administrator,
      password,
      userType: "Member",
      roles: ["Company Administrator"],
      licenses: [],
      blockCredential: false,
      multiFactor: false,
    });
  });
  return tenant;
}

/**
 * All steps of an enrolment: signing up, the domain with its proof in the public DNS, the administrator's name in that
 * domain and a licence. The result is a line for each.
 */
export function enrol(world: World, wanted: SignUp): readonly string[] {
  return world.store.transact(() => {
    const { domain, administrator } = wanted;
    if (findTenant(world, domain)) throw tenantError("DomainTaken", { domain });
    const { id, accountName } = signUp(world, wanted);
    const proof = verificationText(getTenant(world, id), domain);
    addDomain(world, getTenant(world, id), domain);
    publishText(world, domain, proof);
    verifyDomain(world, getTenant(world, id), domain);
    makeDefault(world, getTenant(world, id), domain);
    const [account] = listAccounts(world, id);
    world.store.remove(accounts, foldCase(account.userPrincipalName));
    const userPrincipalName = `${administrator}@${domain}`;
    putAccount(world, { ...account, userPrincipalName });
    changeLicenses(world, userPrincipalName, { add: [`${accountName}:ENTERPRISEPACK`], remove: [] });
    return [
      `Signed up: tenant ${id}, ${accountName}.onmicrosoft.com, ${licenses} licences ENTERPRISEPACK, ${applications.length} service principals.`,
      `Added the domain ${domain}, published TXT "${proof}", verified it and made it the default.`,
      `The administrator signs in as ${userPrincipalName}.`,
    ];
  });
}

/** Ends the organisation's enrolment: the tenants that have one of its domains go with all that they hold. */
export function leaveCloud(world: World): void {
  const own = new Set(acceptedDomainNames(world));
  world.store.transact(() => {
    for (const { id, domains } of listTenants(world)) {
      if (!domains.some(({ name }) => own.has(foldCase(name)))) continue;
      for (const { userPrincipalName } of listAccounts(world, id))
        world.store.remove(accounts, foldCase(userPrincipalName));
      for (const { objectId } of listServicePrincipals(world, id))
        world.store.remove(servicePrincipals, `${id}/${objectId}`);
      world.store.remove(tenants, id);
    }
  });
}

function makePrincipal(
  world: World,
  tenantId: string,
  appPrincipalId: string,
  displayName: string,
  host: string,
): void {
  const { exchangeHost } = getCloudSettings(world);
  const isExchange = host === "mail.office365.com";
  const more = isExchange ? [`${appPrincipalId}/${exchangeHost}`, `https://${exchangeHost}/`] : [];
  putServicePrincipal(world, {
    tenantId,
    objectId: nameGuid(tenantId, "application", appPrincipalId),
    appPrincipalId,
    displayName,
    accountEnabled: true,
    addresses: [],
    servicePrincipalNames: [appPrincipalId, `${appPrincipalId}/${host}`, ...more],
    trustedForDelegation: isExchange,
    credentials: [],
  });
}
