import { getOrganization } from "../Organization.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

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
  missing: (_world, id) => nounError("UnitUnknown", { id }),
  referenceMissing: (id) => nounError("UnitNotFound", { id }),
  source: "documented",
});
