import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TransportServer",
  kind: "perServer",
  called: "transport server",
  type: "Microsoft.Exchange.Data.Directory.Management.TransportServer",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
