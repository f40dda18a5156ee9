import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMServer",
  kind: "perServer",
  called: "UM server",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
