import { groupOfServer } from "../database/availabilityGroups.ts";
import { adminDisplayVersion, getExchangeServer } from "../server/ExchangeServer.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxServer",
  kind: "perServer",
  called: "mailbox server",
  verbs: ["Get", "Set"],
  identityText: ({ owner }) => owner ?? "",
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    DatabaseAvailabilityGroup: {
      kind: "String",
      derive: ({ owner }, world) => groupOfServer(world, getExchangeServer(world, owner ?? "").guid)?.name ?? null,
    },
    AdminDisplayVersion: {
      kind: "ServerVersion",
      derive: ({ owner }, world) => adminDisplayVersion(getExchangeServer(world, owner ?? "").properties.version),
    },
    DataPath: { derive: ({ owner }, world) => getExchangeServer(world, owner ?? "").properties.dataPath },
  },
  parameters: { Status: { accepted: "What it asks for besides is shown anyway." } },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "observed",
});
