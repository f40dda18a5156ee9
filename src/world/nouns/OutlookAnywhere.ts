import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OutlookAnywhere",
  kind: "perServer",
  called: "outlook anywhere",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
