import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RpcClientAccess",
  kind: "perServer",
  called: "RPC Client Access service",
  verbs: ["Get", "Set"],
  identityText: ({ owner }) => `${owner}\\RpcClientAccess`,
  properties: { Name: { kind: "String", derive: () => "RpcClientAccess" } },
  stock: (_world, server) => [{ name: "RpcClientAccess", owner: server }],
  source: "documented",
});
