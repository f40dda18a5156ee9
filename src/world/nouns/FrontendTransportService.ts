import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "FrontendTransportService",
  kind: "perServer",
  called: "frontend transport service",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
