import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutlookProvider",
  kind: "keyed",
  called: "outlook provider",
  directory: {
    containers: ["Outlook", "AutoDiscover", "Client Access"],
    objectClass: ["top", "msExchAutoDiscoverConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { TTL: { default: 1 } },
  stock: () => ["EXCH", "EXPR", "WEB"].map((name) => ({ name })),
  source: "documented",
});
