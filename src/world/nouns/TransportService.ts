import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TransportService",
  kind: "perServer",
  called: "transport service",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
