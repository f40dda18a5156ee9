import { getOrganization } from "../Organization.ts";
import { messageSize } from "./declaration/messageSize.ts";
import { mostOfInt32 } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";

/** The one link of sites that a new forest has. */
export default defineNoun({
  noun: "ADSiteLink",
  kind: "keyed",
  called: "AD site link",
  directory: { containers: [], objectClass: ["top", "siteLink"] },
  properties: {
    MaxMessageSize: messageSize,
    ADCost: { kind: "Int32", default: 100 },
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
