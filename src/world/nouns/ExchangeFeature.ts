import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ExchangeFeature",
  kind: "perServer",
  called: "exchange feature",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
