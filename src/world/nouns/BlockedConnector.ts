import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";

/** No connector from here is taken for compromised. */
export default defineNoun({
  noun: "BlockedConnector",
  kind: "computed",
  called: "blocked connector",
  tail: "none",
  verbs: ["Get", "Remove"],
  order: "declaration",
  properties: { ConnectorId: { kind: "Guid" }, Reason: { kind: "String" }, CreatedDatetime: { kind: "DateTime" } },
  parameters: { ConnectorId: { accepted: "One of the connectors, of which there is none." } },
  compute: () => [],
  actions: {
    Remove: {
      on: null,
      takes: ["ConnectorId", "Reason"],
      run: ({ given }) => {
        throw cloudError("EntryNotFound", { entry: wordGiven(given, "ConnectorId") ?? "" });
      },
    },
  },
  source: "inferred",
});
