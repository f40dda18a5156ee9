import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClientAccessService",
  kind: "perServer",
  called: "client access service",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
