import { instant } from "../../base/instant.ts";
import { serviceDistinguishedName, serviceUnit, tenantName } from "../directory/serviceDirectory.ts";
import { getOrganization } from "../Organization.ts";
import { isCloudShell } from "../tenant/madeConnections.ts";
import type { Given } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** The domain itself, which recipients may lie in as in a unit; references to it are its distinguished name. */
function domainRow(world: World): NounRow {
  const { dnsDomain, domainDistinguishedName } = getOrganization(world);
  const stamp = instant(0);
  return {
    noun: "OrganizationalUnit",
    guid: domainDistinguishedName,
    name: isCloudShell(world) ? tenantName(world) : dnsDomain,
    owner: null,
    distinguishedName: domainDistinguishedName,
    whenCreated: stamp,
    whenChanged: stamp,
    values: {},
  };
}

/** The names of the one unit in which the service has all that is the tenant's. */
function unitOfTenant(world: World): readonly string[] {
  const { domainDistinguishedName } = getOrganization(world);
  return [serviceUnit(world), tenantName(world), serviceDistinguishedName(world, domainDistinguishedName)];
}

/** Whether it is the first of the domain's units: the tenant's, which is the only one in the cloud, stands there. */
function isFirst({ guid }: NounRow, world: World): boolean {
  return guid === listRows(world, organizationalUnit).find(isUnit)?.guid;
}

/** A unit as objects of the cloud or of the domain show it. */
function unitText(row: NounRow, world: World): string {
  return isCloudShell(world) ? serviceUnit(world) : canonicalNameOf(world, row);
}

/** -SingleNodeOnly: the units that lie directly in one, or in the domain where none is named. */
function belowOne(row: NounRow, given: Given, world: World): readonly NounRow[] {
  if (isCloudShell(world)) return given.has("Identity") || isFirst(row, world) ? [domainRow(world)] : [];
  if (given.get("SingleNodeOnly") !== true) return [row];
  const { domainDistinguishedName } = getOrganization(world);
  if (!given.has("Identity")) return parentOf(row) === domainDistinguishedName ? [row] : [];
  return listRows(world, organizationalUnit).filter(
    (each) => parentOf(each) === row.distinguishedName && (isUnit(each) || given.get("IncludeContainers") === true),
  );
}

function parentOf({ distinguishedName }: NounRow): string {
  return distinguishedName.slice(distinguishedName.indexOf(",") + 1);
}

function isUnit({ distinguishedName }: NounRow): boolean {
  return !distinguishedName.startsWith("CN=");
}

/** Containers and units of the domain in which accounts lie. */
const organizationalUnit: NounDefinition = defineNoun({
  noun: "OrganizationalUnit",
  kind: "keyed",
  called: "organizational unit",
  identityText: unitText,
  verbs: ["Get"],
  type: "Microsoft.Exchange.Data.Directory.Management.ExtendedOrganizationalUnit",
  tail: "presentation",
  directory: {
    containers: [],
    objectClass: ["top", "organizationalUnit"],
    exchangeVersion: "0.1 (8.0.535.0)",
    rdn: (name) => (name === "Users" || name === "Computers" ? "CN" : "OU"),
  },
  properties: { CanonicalName: { kind: "String", derive: unitText } },
  parameters: {
    IncludeContainers: { accepted: "Read where containers are hidden." },
    SingleNodeOnly: { accepted: "Read where the units below one are shown." },
    SearchText: { selects: ({ name }, wanted) => name.toLowerCase().includes((wordOf(wanted) ?? "").toLowerCase()) },
  },
  spread: belowOne,
  hidden: (row, given) => !isUnit(row) && given.get("IncludeContainers") !== true && !given.has("Identity"),
  stock: (world) => {
    const parent = getOrganization(world).domainDistinguishedName;
    return ["Computers", "Domain Controllers", "Microsoft Exchange Security Groups", "Users"].map((name) => ({
      name,
      values: { parent },
    }));
  },
  resolve: (world, identity) => {
    const { dnsDomain, domainDistinguishedName } = getOrganization(world);
    const word = identity.toLowerCase().replace(/\/$/, "");
    const isCloud = isCloudShell(world);
    const names = isCloud ? unitOfTenant(world) : [dnsDomain, domainDistinguishedName];
    if (names.some((each) => each.toLowerCase() === word)) return [domainRow(world)];
    return isCloud ? [] : null;
  },
  missing: (_world, id) => nounError("UnitUnknown", { id }),
  referenceMissing: (id) => nounError("UnitNotFound", { id }),
  source: "documented",
});

export default organizationalUnit;
