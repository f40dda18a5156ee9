import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMCallRouterSettings",
  kind: "perServer",
  called: "UM call router settings",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
