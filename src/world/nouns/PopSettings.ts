import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PopSettings",
  kind: "perServer",
  called: "pop settings",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
