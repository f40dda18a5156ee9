import { getOrganization } from "../../../Organization.ts";
import { isCloudShell } from "../../../tenant/madeConnections.ts";
import type { World } from "../../../World.ts";
import type { StockObject } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { stockGuid } from "../../rows/stockGuid.ts";

/** Groups that a domain has from its start, and those that setup of Exchange makes for itself (documented; those of the domain alone that are local are left out). */
const usual = [
  ...["Domain Admins", "Domain Users", "Domain Guests", "Domain Computers", "Domain Controllers"],
  ...["Group Policy Creator Owners", "Read-only Domain Controllers", "Cloneable Domain Controllers", "Protected Users"],
];
const ofForest = ["Enterprise Admins", "Schema Admins", "Enterprise Read-only Domain Controllers"];
const ofSetup = [
  ...["Exchange Servers", "Exchange Trusted Subsystem", "Exchange Windows Permissions", "ExchangeLegacyInterop"],
  "Managed Availability Servers",
];

/** In which the account that made the forest is from its start (documented). */
const withAdministrator = ["Domain Admins", "Enterprise Admins", "Schema Admins", "Group Policy Creator Owners"];

export function stockGroups(world: World): readonly StockObject[] {
  const { domainDistinguishedName } = getOrganization(world);
  const group = (name: string, parent: string, RecipientTypeDetails: string): StockObject => ({
    name,
    values: {
      parent: `${parent},${domainDistinguishedName}`,
      RecipientTypeDetails,
      SamAccountName: name,
      IsCriticalSystemObject: true,
    },
  });
  return [
    ...usual.map((name) => group(name, "CN=Users", "NonUniversalGroup")),
    ...ofForest.map((name) => group(name, "CN=Users", "UniversalSecurityGroup")),
    ...ofSetup.map((name) => group(name, "OU=Microsoft Exchange Security Groups", "UniversalSecurityGroup")),
  ];
}

/** What the cloud's directory has nothing of: synchronisation leaves it out (documented with its rules). */
export function isOfDomainAlone({ values }: NounRow, world: World): boolean {
  return values.IsCriticalSystemObject === true && isCloudShell(world);
}

const administrators = new WeakMap<World, ReadonlySet<string>>();

/** Whether a group has the account that made the forest among its members. */
export function hasAdministrator(world: World, group: string): boolean {
  let groups = administrators.get(world);
  if (!groups) {
    groups = new Set(withAdministrator.map((name) => stockGuid(world, "Recipient", name)));
    administrators.set(world, groups);
  }
  return groups.has(group);
}
