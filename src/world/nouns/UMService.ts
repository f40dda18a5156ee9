import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMService",
  kind: "perServer",
  called: "UM service",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
