import { defineCmdlet } from "../../src/command/prelude.ts";
import { getDisconnected, purgeDisconnected } from "../../src/world/mailbox/DisconnectedMailbox.ts";
import { mailboxError } from "../../src/world/mailbox/mailboxMessages.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import database from "../../src/world/nouns/MailboxDatabase.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { identityGiven, wordGiven } from "../../src/world/values/given.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";

const input = { accepted: "It names the mailbox." };

const store = defineNoun({
  noun: "StoreMailbox",
  kind: "computed",
  called: "disconnected mailbox",
  parameters: { Identity: input, Database: input, MailboxState: input },
  source: "documented",
});

const verb = defineVerb({
  verb: "Remove",
  synopsis: () => "Takes a disconnected mailbox out of its database for good.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Remove", definition, uses, ({ world, given }) => {
      const { guid } = getRow(world, database, identityGiven(given, "Database") ?? "");
      const found = getDisconnected(world, guid, identityGiven(given, "Identity") ?? "");
      const wanted = wordGiven(given, "MailboxState") ?? "";
      if (found.reason.toLowerCase() !== wanted.toLowerCase())
        throw mailboxError("WrongMailboxState", { mailbox: found.displayName, state: found.reason, wanted });
      if (cmdlet.shouldProcessSentence(`Removing the mailbox "${found.displayName}" from its database.`))
        world.store.transact(() => purgeDisconnected(world, found));
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, store),
  module: "Exchange",
});
