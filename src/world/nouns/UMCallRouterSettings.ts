import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMCallRouterSettings",
  kind: "perServer",
  called: "UM call router settings",
  identityText: ({ owner }) => owner ?? "",
  properties: {
    DialPlans: { kind: "MultiValuedProperty<ADObjectId>", references: "UMDialPlan" },
    MaxCallsAllowed: { default: 200 },
    SipTcpListeningPort: { default: 5060 },
    SipTlsListeningPort: { default: 5061 },
  },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
