import { collection } from "../store/Collection.ts";
import {
  flag,
  guid,
  list,
  name,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  time,
} from "../store/record/RecordShape.ts";
import type { World } from "./World.ts";

const organizationShape = object({
  /** The name of the scenario file that the organisation came from. */
  scenario: name,
  /** The name of the Exchange organisation, such as First Organization. */
  name,
  guid,
  /** The DNS name of the forest, the first part of canonical names. */
  dnsDomain: name,
  netBiosDomain: name,
  /** The end of every distinguished name. */
  domainDistinguishedName: name,
  domainController: name,
  /** Other controllers of the domain, which cmdlets may be told to ask; each has all that there is. */
  furtherDomainControllers: optional(list(name)),
  site: name,
  administrativeGroup: name,
  /** The mail domains that setup was told, the default one first. What became of them the noun AcceptedDomain knows. */
  setupDomains: list(name),
  startTime: time,
  timeZone: name,
  culture: name,
  /** The RunspaceId that objects of a shell session carry. */
  runspaceId: guid,
  /** The server that the shell runs on. */
  shellServer: name,
  /** The account that answers for a credential prompt when nobody is at the keyboard. */
  administrator: name,
  description: text,
  /** Services of the cloud that the administrator's shell is connected to when it starts. */
  connectedTo: optional(list(oneOf("Exchange Online", "Security & Compliance"))),
  /** Whether somebody changed one side alone in a shell with the cmdlets of both: the sides are two from then on. */
  sidesApart: optional(flag),
});

export type Organization = ShapeType<typeof organizationShape>;

export const organizations = collection("organization", organizationShape);

const key = "organization";

export function getOrganization(world: World): Organization {
  const record = world.store.get(organizations, key);
  if (!record) throw new Error("The store holds no organisation; load a scenario first.");
  return record;
}

/** The names of all domain controllers, the one that cmdlets ask by themselves first. */
export function domainControllers(world: World): readonly string[] {
  const { domainController, furtherDomainControllers = [] } = getOrganization(world);
  return [domainController, ...furtherDomainControllers];
}

/** The mail domain that setup made the default one; without any it is the forest's. */
export function firstDomain({ setupDomains, dnsDomain }: Pick<Organization, "setupDomains" | "dnsDomain">): string {
  return setupDomains[0] ?? dnsDomain;
}

export function putOrganization(world: World, record: Organization): void {
  world.store.put(organizations, key, record);
}

/** `CN=<organisation>,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=...` */
export function organizationDistinguishedName(organization: Organization): string {
  const { name, domainDistinguishedName } = organization;
  return `CN=${name},CN=Microsoft Exchange,CN=Services,CN=Configuration,${domainDistinguishedName}`;
}
