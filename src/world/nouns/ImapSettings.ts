import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ImapSettings",
  kind: "perServer",
  called: "imap settings",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
