import { wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { findRow } from "./rows/findRow.ts";
import { removeRow } from "./rows/writeRow.ts";

/** Senders that passed a limit of the policy for outbound mail; nothing that they send goes out until somebody removes the entry. */
const definition = defineNoun({
  noun: "BlockedSenderAddress",
  kind: "keyed",
  called: "blocked sender address",
  tail: "none",
  verbs: ["Get", "Remove"],
  order: "declaration",
  identityParameters: ["SenderAddress"],
  properties: {
    SenderAddress: { kind: "String", derive: ({ name }) => name },
    Reason: { kind: "String" },
    CreatedDatetime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
  },
  parameters: {
    SenderAddress: { selects: ({ name }, wanted) => name.toLowerCase() === wordOf(wanted)?.toLowerCase() },
  },
  actions: {
    Remove: {
      on: null,
      takes: ["SenderAddress", "Reason"],
      run: ({ world, given }) => {
        const address = wordGiven(given, "SenderAddress") ?? "";
        const row = findRow(world, definition, address);
        if (!row) throw cloudError("EntryNotFound", { entry: address });
        removeRow(world, definition, row);
        return undefined;
      },
    },
  },
  source: "inferred",
});

export default definition;
