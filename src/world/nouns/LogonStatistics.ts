import { identityWord } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";

/** Who is signed in to mailboxes: no client has a session with the store here. */
export default defineNoun({
  noun: "LogonStatistics",
  kind: "computed",
  called: "logon statistics",
  verbs: ["Get"],
  parameters: Object.fromEntries(
    ["Identity", "Database", "Server"].map((name) => [name, { accepted: "It names whose sessions are meant." }]),
  ),
  compute(world, given) {
    for (const [parameter, noun] of [
      ["Identity", "Mailbox"],
      ["Database", "MailboxDatabase"],
      ["Server", "ExchangeServer"],
    ]) {
      const value = given.get(parameter) ?? null;
      const definition = nounNamed(noun);
      const word = identityWord(value);
      if (word !== null && definition) getRow(world, definition, word);
    }
    return [];
  },
  source: "inferred",
});
