import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxServer",
  kind: "perServer",
  called: "mailbox server",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
