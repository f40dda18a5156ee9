import { getOrganization } from "../Organization.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** The domain itself, which recipients may lie in as in a unit; references to it are its distinguished name. */
function domainRow(world: World): NounRow {
  const { dnsDomain, domainDistinguishedName } = getOrganization(world);
  const stamp = new Date(0).toISOString();
  return {
    noun: "OrganizationalUnit",
    guid: domainDistinguishedName,
    name: dnsDomain,
    owner: null,
    distinguishedName: domainDistinguishedName,
    whenCreated: stamp,
    whenChanged: stamp,
    values: {},
  };
}

/** Containers and units of the domain in which accounts lie. */
export default defineNoun({
  noun: "OrganizationalUnit",
  kind: "keyed",
  called: "organizational unit",
  identityText: (row, world) => canonicalNameOf(world, row),
  verbs: ["Get"],
  type: "Microsoft.Exchange.Data.Directory.Management.ExtendedOrganizationalUnit",
  tail: "presentation",
  directory: {
    containers: [],
    objectClass: ["top", "organizationalUnit"],
    exchangeVersion: "0.1 (8.0.535.0)",
    rdn: (name) => (name === "Users" || name === "Computers" ? "CN" : "OU"),
  },
  parameters: {
    IncludeContainers: { accepted: "Read where containers are hidden." },
    SearchText: { selects: ({ name }, wanted) => name.toLowerCase().includes((wordOf(wanted) ?? "").toLowerCase()) },
  },
  hidden: ({ distinguishedName }, given) =>
    distinguishedName.startsWith("CN=") && given.get("IncludeContainers") !== true && !given.has("Identity"),
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
    return [dnsDomain, domainDistinguishedName].some((each) => each.toLowerCase() === word) ? [domainRow(world)] : null;
  },
  missing: (_world, id) => nounError("UnitUnknown", { id }),
  referenceMissing: (id) => nounError("UnitNotFound", { id }),
  source: "documented",
});
