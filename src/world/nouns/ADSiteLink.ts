import { getOrganization } from "../Organization.ts";
import site from "./ADSite.ts";
import { messageSize } from "./declaration/messageSize.ts";
import { mostOfInt32 } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { listRows } from "./rows/listRows.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

/** The one link of sites that a new forest has; all of its sites are in it. */
export default defineNoun({
  noun: "ADSiteLink",
  kind: "keyed",
  called: "AD site link",
  directory: { containers: [], objectClass: ["top", "siteLink"] },
  properties: {
    MaxMessageSize: messageSize,
    // What Exchange routes by: its own cost where it has one (documented).
    Cost: { kind: "Int32", derive: ({ values }) => values.ExchangeCost ?? values.ADCost ?? 100 },
    ADCost: { kind: "Int32", default: 100 },
    Sites: {
      kind: "MultiValuedProperty<String>",
      derive: (_row, world) => listRows(world, site).map((each) => canonicalNameOf(world, each)),
    },
    ExchangeCost: { default: null, nullable: true, range: [1, mostOfInt32] },
  },
  stock: (world) => [
    {
      name: "DEFAULTIPSITELINK",
      values: {
        parent: `CN=IP,CN=Inter-Site Transports,CN=Sites,CN=Configuration,${getOrganization(world).domainDistinguishedName}`,
      },
    },
  ],
  source: "documented",
});
