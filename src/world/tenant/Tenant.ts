import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import {
  flag,
  guid,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { tenantError } from "./tenantMessages.ts";

const domainShape = object({
  name,
  status: oneOf("Verified", "Unverified", "PendingDeletion"),
  authentication: oneOf("Managed", "Federated"),
  capabilities: list(
    oneOf("None", "Email", "Sharepoint", "OfficeCommunicationsOnline", "OrgIdAuthentication", "Yammer"),
  ),
  isDefault: flag,
  isInitial: flag,
  rootDomain: text,
});

const skuShape = object({
  skuId: guid,
  skuPartNumber: name,
  activeUnits: integer,
  warningUnits: integer,
  consumedUnits: integer,
  suspendedUnits: integer,
  servicePlans: list(name),
});

/** What a tenant has of its own, in the store as in a scenario. */
export const tenantMembers = {
  /** The tenant id, which is also the realm of its tokens. */
  id: guid,
  displayName: text,
  /** The part before onmicrosoft.com. */
  accountName: name,
  domains: list(domainShape),
  skus: list(skuShape),
  preferredLanguage: text,
  street: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  countryLetterCode: text,
  telephoneNumber: text,
  technicalNotificationEmails: list(text),
  marketingNotificationEmails: list(text),
  directorySynchronizationEnabled: flag,
  passwordSynchronizationEnabled: flag,
  lastDirSyncTime: nullable(time),
};

const tenantShape = object(tenantMembers);

/** A customer's directory in Office 365. */
export type Tenant = ShapeType<typeof tenantShape>;
export type TenantDomain = ShapeType<typeof domainShape>;
export type TenantSku = ShapeType<typeof skuShape>;

/** What somebody who signed up has not said or switched on yet. */
export const newTenantSettings = {
  preferredLanguage: "en",
  street: "",
  city: "",
  state: "",
  postalCode: "",
  country: "",
  countryLetterCode: "US",
  telephoneNumber: "",
  technicalNotificationEmails: [],
  marketingNotificationEmails: [],
  directorySynchronizationEnabled: false,
  passwordSynchronizationEnabled: false,
  lastDirSyncTime: null,
} satisfies Partial<Tenant>;

/** Found by id and by verified domain. */
export const tenants = collection("tenants", tenantShape, {
  realm: (tenant) => [tenant.id, ...verifiedDomains(tenant).map((domain) => domain.name)],
});

export function putTenant(world: World, tenant: Tenant): void {
  world.store.put(tenants, tenant.id, tenant);
}

/** The tenant of an id or a verified domain, null when there is none. */
export function findTenant(world: World, realm: string): Tenant | null {
  return world.store.find(tenants, "realm", realm)[0] ?? null;
}

export function getTenant(world: World, id: string): Tenant {
  const tenant = findTenant(world, id);
  if (!tenant) throw new Error(`There is no tenant '${id}'.`);
  return tenant;
}

export function getTenantDomain(tenant: Tenant, domain: string): TenantDomain {
  const found = tenant.domains.find((each) => foldCase(each.name) === foldCase(domain));
  if (!found) throw tenantError("DomainNotFound", { domain });
  return found;
}

/** The domains that a tenant has shown to be its own. */
export function verifiedDomains({ domains }: Tenant): readonly TenantDomain[] {
  return domains.filter(({ status }) => status === "Verified");
}

export function initialDomain(tenant: Tenant): string {
  return (tenant.domains.find(({ isInitial }) => isInitial) ?? tenant.domains[0])?.name ?? "";
}

export function listTenants(world: World): readonly Tenant[] {
  return world.store.list(tenants);
}

/** Whether the tenant pays for anything that still runs. */
export function hasSubscription({ skus }: Tenant): boolean {
  return skus.some(({ activeUnits, warningUnits }) => activeUnits + warningUnits > 0);
}
