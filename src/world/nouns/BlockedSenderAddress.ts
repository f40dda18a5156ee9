import { wordOf } from "../values/ScriptValue.ts";
import { cloudError } from "./cloudMessages.ts";
import { defineNoun } from "./defineNoun.ts";

/** Nobody sends so much from here that the service would stop the account (its limits are not modelled). */
export default defineNoun({
  noun: "BlockedSenderAddress",
  kind: "computed",
  called: "blocked sender address",
  tail: "none",
  verbs: ["Get", "Remove"],
  order: "declaration",
  properties: { SenderAddress: { kind: "String" }, Reason: { kind: "String" }, CreatedDatetime: { kind: "DateTime" } },
  parameters: { SenderAddress: { accepted: "One of the addresses, of which there is none." } },
  compute: () => [],
  actions: {
    Remove: {
      on: null,
      takes: ["SenderAddress", "Reason"],
      run: ({ given }) => {
        throw cloudError("EntryNotFound", { entry: wordOf(given.get("SenderAddress") ?? null) ?? "" });
      },
    },
  },
  source: "inferred",
});
