import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { recipients } from "./rows/NounRow.ts";

export default defineNoun({
  noun: "TextMessagingAccount",
  kind: "facet",
  called: "text messaging account",
  rows: "Mailbox",
  tail: "identity",
  verbs: ["Get", "Set", "Clear"],
  unreachable: logOnToMailbox,
  actions: { Clear: { run: clear } },
  source: "inferred",
});

/** The mailbox forgets the telephone. */
function clear({ world, row }: ActionCall): undefined {
  if (!row) return;
  const kept = Object.entries(row.values).filter(([name]) => !name.startsWith("TextMessagingAccount."));
  world.store.put(recipients, row.guid, { ...row, values: Object.fromEntries(kept) });
}
