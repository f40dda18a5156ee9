import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RpcClientAccess",
  kind: "perServer",
  called: "RPC Client Access service",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRpcClientAccess",
  verbs: ["Get", "New", "Set", "Remove"],
  name: () => "RpcClientAccess",
  identityText: ({ owner }) => `${owner}\\RpcClientAccess`,
  properties: {
    Name: { kind: "String", derive: () => "RpcClientAccess" },
    Responsibility: { kind: "String", default: "Mailboxes" },
  },
  stock: (_world, server) => [{ name: "RpcClientAccess", owner: server }],
  source: "documented",
});
