import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMCallRouterSettings",
  kind: "perServer",
  called: "UM call router settings",
  identityText: ({ owner }) => owner ?? "",
  properties: {
    DialPlans: { kind: "MultiValuedProperty<ADObjectId>", references: "UMDialPlan" },
    MaxCallsAllowed: { default: 200, range: [0, 200] },
    SipTcpListeningPort: { default: 5060, range: [0, 65_535] },
    SipTlsListeningPort: { default: 5061, range: [0, 65_535] },
  },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
