import { firstDomain, getOrganization, organizationDistinguishedName } from "../Organization.ts";
import { latestService } from "../tenant/madeConnections.ts";
import { initialDomain } from "../tenant/Tenant.ts";
import { tenantOfOrganization } from "../tenant/tenantOfOrganization.ts";
import type { World } from "../World.ts";
import { distinguishedNameParts } from "./distinguishedName.ts";

/** The forest that keeps the tenant's objects; its name and its controller's are inferred, their form is observed. */
const forest = "NAMPR04A001.PROD.OUTLOOK.COM";
const forestEnd = `DC=${forest.replaceAll(".", ",DC=")}`;

/** The controller that answers the service's cmdlets. */
export const serviceController = `CO1PR04A001DC01.${forest}`;

const hosted = "Microsoft Exchange Hosted Organizations";

/** The server whose directory cmdlets name: the organisation's, and in a shell that somebody connected to the cloud the service's. */
export function directoryServer(world: World): string {
  return latestService(world) === null ? getOrganization(world).domainController : serviceController;
}

/** Where the service keeps a tenant's recipients (observed). */
export function serviceUnit(world: World): string {
  return `${forest}/${hosted}/${tenantName(world)}`;
}

/** The tenant as its objects name it (observed). */
export function serviceOrganizationId(world: World): string {
  return `${serviceUnit(world)} - ${forest}/ConfigurationUnits/${tenantName(world)}/Configuration`;
}

/** A class of the service's schema (observed). */
export function serviceSchemaClass(name: string): string {
  return `${forest}/Configuration/Schema/${name}`;
}

/** The name by which the service's directory has an object: of the configuration below the tenant's, of a recipient in its unit (observed). */
export function serviceDistinguishedName(world: World, distinguishedName: string): string {
  const [configuration, domain] = ownEnds(world);
  const tenant = tenantName(world);
  if (distinguishedName === configuration || distinguishedName.endsWith(`,${configuration}`))
    return `${distinguishedName.slice(0, -configuration.length)}CN=Configuration,CN=${tenant},CN=ConfigurationUnits,${forestEnd}`;
  if (!distinguishedName.endsWith(`,${domain}`)) return distinguishedName;
  const own = /^(?:\\.|[^,\\])*(?:,OU=Soft Deleted Objects)?/s.exec(distinguishedName)?.[0] ?? distinguishedName;
  return `${own},OU=${tenant},OU=${hosted},${forestEnd}`;
}

/** A distinguished name as messages of the shell tell it. */
export function shownDistinguishedName(world: World, distinguishedName: string): string {
  return latestService(world) === null ? distinguishedName : serviceDistinguishedName(world, distinguishedName);
}

/** A word that may be such a name, as the organisation has it: a recipient by its name alone, which is unique in the service. */
export function ownWord(world: World, word: string): string {
  if (!word.toLowerCase().endsWith(`,${forestEnd.toLowerCase()}`)) return word;
  const units = /,CN=Configuration,CN=[^,]+,CN=ConfigurationUnits,DC=.*$/i.exec(word);
  return units ? `${word.slice(0, units.index)},${ownEnds(world)[0]}` : distinguishedNameParts(word)[0][1];
}

function ownEnds(world: World): readonly [configuration: string, domain: string] {
  const organization = getOrganization(world);
  return [organizationDistinguishedName(organization), organization.domainDistinguishedName];
}

/** What the organisation's tenant is called: by the domain that it began with. */
export function tenantName(world: World): string {
  const tenant = tenantOfOrganization(world);
  return tenant ? initialDomain(tenant) : firstDomain(getOrganization(world));
}
