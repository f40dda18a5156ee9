import { listObjects } from "../directory/DirectoryObject.ts";
import { defineNoun, type StockObject } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxDatabase",
  kind: "keyed",
  called: "mailbox database",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase",
  directory: {
    containers: ["Databases", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "msExchMDB", "msExchPrivateMDB"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Server: { kind: "ADObjectId", references: "ExchangeServer" },
    Recovery: { kind: "Boolean", default: false },
    ReplicationType: { values: ["None", "Remote"], default: "None" },
  },
  // One on each mailbox server, named as setup names it: ten digits that follow from the server.
  stock: (world): readonly StockObject[] =>
    listObjects(world, "ExchangeServer")
      .filter(({ properties }) => properties.serverRole.includes("Mailbox"))
      .map(({ guid }) => ({
        name: `Mailbox Database ${String(Number.parseInt(guid.slice(0, 8), 16)).padStart(10, "0")}`,
        values: { Server: guid },
      })),
  source: "documented",
});
