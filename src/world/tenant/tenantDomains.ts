import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import type { World } from "../World.ts";
import { accounts, listAccounts } from "./Account.ts";
import { textsOf } from "./publicDns.ts";
import { findTenant, getTenant, getTenantDomain, putTenant, type Tenant, type TenantDomain } from "./Tenant.ts";
import { tenantError } from "./tenantMessages.ts";

/** Adds a domain of which the tenant is still to prove that it owns it. Throws DomainExists, DomainTaken. */
export function addDomain(world: World, tenant: Tenant, wanted: string): TenantDomain {
  if (tenant.domains.some(({ name }) => foldCase(name) === foldCase(wanted)))
    throw tenantError("DomainExists", { domain: wanted });
  if (findTenant(world, wanted)) throw tenantError("DomainTaken", { domain: wanted });
  const domain: TenantDomain = {
    name: wanted.toLowerCase(),
    status: "Unverified",
    authentication: "Managed",
    capabilities: [],
    isDefault: false,
    isInitial: false,
    rootDomain: "",
  };
  putTenant(world, { ...tenant, domains: [...tenant.domains, domain] });
  return domain;
}

/** The text that a TXT record of the domain must have: `MS=ms12345678`, the same whenever it is asked for. */
export function verificationText(tenant: Tenant, domain: string): string {
  const digits = Number.parseInt(nameGuid(tenant.id, "verification", foldCase(domain)).slice(0, 8), 16) % 100_000_000;
  return `MS=ms${String(digits).padStart(8, "0")}`;
}

/** Verifies a domain whose TXT record stands in the public DNS; from then on tokens and sign-ins know the tenant by it. */
export function verifyDomain(world: World, tenant: Tenant, name: string): TenantDomain {
  const domain = getTenantDomain(tenant, name);
  if (domain.status === "Verified") throw tenantError("DomainVerified", { domain: name });
  if (findTenant(world, name)) throw tenantError("DomainTaken", { domain: name });
  if (!textsOf(world, name).includes(verificationText(tenant, name)))
    throw tenantError("DomainNotProved", { domain: name });
  const verified: TenantDomain = { ...domain, status: "Verified", capabilities: ["Email"] };
  putDomain(world, tenant, verified);
  return verified;
}

/** Makes a verified domain the one that new accounts get. */
export function makeDefault(world: World, tenant: Tenant, name: string): void {
  const wanted = getTenantDomain(tenant, name);
  if (wanted.status !== "Verified") throw tenantError("DomainUnverified", { domain: name });
  const domains = tenant.domains.map((each) => ({ ...each, isDefault: each.name === wanted.name }));
  putTenant(world, { ...tenant, domains });
}

/** Takes a domain away that no account uses and that is not the initial one. */
export function removeDomain(world: World, tenant: Tenant, name: string): void {
  const { name: own, isInitial, isDefault } = getTenantDomain(tenant, name);
  const isUsed = listAccounts(world, tenant.id).some((account) =>
    foldCase(account.userPrincipalName).endsWith(`@${foldCase(own)}`),
  );
  if (isInitial || isDefault || isUsed) throw tenantError("DomainInUse", { domain: own });
  putTenant(world, { ...tenant, domains: tenant.domains.filter((each) => each.name !== own) });
}

/** Gives or takes a licence of the tenant (`fabrikam:ENTERPRISEPACK`), as far as units are left. */
export function changeLicenses(
  world: World,
  userPrincipalName: string,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): void {
  const account = world.store.get(accounts, foldCase(userPrincipalName));
  if (!account) throw tenantError("UserNotFound", { user: userPrincipalName });
  let tenant = getTenant(world, account.tenantId);
  const has = (license: string): boolean => account.licenses.some((each) => foldCase(each) === foldCase(license));
  const count = (license: string, by: 1 | -1): void => {
    const part = license.slice(license.indexOf(":") + 1);
    const sku = tenant.skus.find(({ skuPartNumber }) => foldCase(skuPartNumber) === foldCase(part));
    const isOurs = foldCase(license) === foldCase(`${tenant.accountName}:${part}`);
    if (!sku || !isOurs) throw tenantError("LicenseInvalid", { license });
    const consumedUnits = sku.consumedUnits + by;
    if (consumedUnits > sku.activeUnits + sku.warningUnits) throw tenantError("LicensesUsedUp", { license });
    tenant = { ...tenant, skus: tenant.skus.map((each) => (each === sku ? { ...sku, consumedUnits } : each)) };
  };
  for (const license of change.remove) {
    if (!has(license)) throw tenantError("LicenseInvalid", { license });
    count(license, -1);
  }
  for (const license of change.add) {
    if (has(license)) throw tenantError("LicenseInvalid", { license });
    count(license, 1);
  }
  const gone = new Set(change.remove.map(foldCase));
  const licenses = [...account.licenses.filter((each) => !gone.has(foldCase(each))), ...change.add];
  world.store.transact(() => {
    putTenant(world, tenant);
    world.store.put(accounts, foldCase(account.userPrincipalName), { ...account, licenses });
  });
}

function putDomain(world: World, tenant: Tenant, domain: TenantDomain): void {
  putTenant(world, {
    ...tenant,
    domains: tenant.domains.map((each) => (each.name === domain.name ? domain : each)),
  });
}
