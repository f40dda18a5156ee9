import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxTransportService",
  kind: "perServer",
  called: "mailbox transport service",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
