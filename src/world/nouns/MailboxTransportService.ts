import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxTransportService",
  kind: "perServer",
  called: "mailbox transport service",
  type: "Microsoft.Exchange.Data.Directory.Management.MailboxTransportServerPresentationObject",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "inferred",
});
