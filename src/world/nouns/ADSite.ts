import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** The forest's one site. */
export default defineNoun({
  noun: "ADSite",
  kind: "keyed",
  called: "AD site",
  verbs: ["Get", "Set"],
  directory: { containers: [], objectClass: ["top", "site"] },
  identityText: (row, world) => canonicalNameOf(world, row),
  stock(world) {
    const { site, domainDistinguishedName } = getOrganization(world);
    return [{ name: site, values: { parent: `CN=Sites,CN=Configuration,${domainDistinguishedName}` } }];
  },
  source: "inferred",
});
