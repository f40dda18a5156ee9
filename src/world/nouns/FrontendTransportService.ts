import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FrontendTransportService",
  kind: "perServer",
  called: "frontend transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.FrontendTransportServerPresentationObject",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
