import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutboundConnector",
  kind: "keyed",
  called: "outbound connector",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantOutboundConnector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
