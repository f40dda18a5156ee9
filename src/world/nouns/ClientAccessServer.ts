import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClientAccessServer",
  kind: "perServer",
  called: "client access server",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
