import { defineCmdlet } from "../../src/command/prelude.ts";
import { objectNotFound } from "../../src/world/directory/objectNotFound.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { detailsOf, isMailbox } from "../../src/world/nouns/recipient/directory/recipientTypes.ts";
import { passwordParameters } from "../../src/world/nouns/recipient/directory/userProperties.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { softDeletedRows, undeleted } from "../../src/world/nouns/recipient/mailbox/softDeletion.ts";
import { rowsNamed } from "../../src/world/nouns/rows/findRow.ts";
import { identityGiven, wordGiven } from "../../src/world/values/given.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { changesOf, onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const input = { accepted: "Input of the restoration." };

const deleted = defineNoun({
  noun: "SoftDeletedMailbox",
  kind: "computed",
  called: "soft-deleted mailbox",
  parameters: {
    ...passwordParameters,
    SoftDeletedObject: input,
    PublicFolder: input,
    Name: input,
    DisplayName: { sets: (value) => ({ DisplayName: String(value) }) },
    WindowsLiveID: { sets: (value) => ({ UserPrincipalName: String(value) }) },
  },
  source: "documented",
});

/** Gives back a mailbox that the cloud has deleted, with its account, its addresses and its groups. */
const verb = defineVerb({
  verb: "Undo",
  synopsis: () => "Gives back a mailbox that was removed in the cloud.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Undo", definition, uses, (call) => {
      const { world, given } = call;
      const identity = identityGiven(given, "SoftDeletedObject") ?? "";
      const isPublic = given.get("PublicFolder") === true;
      const rows = softDeletedRows(world).filter(
        (row) => isMailbox(row) && (detailsOf(row) === "PublicFolderMailbox") === isPublic,
      );
      const row = rowsNamed(world, rows, identity)[0];
      if (!row) throw objectNotFound(world, identity);
      if (!cmdlet.shouldProcessSentence(`Restoring the mailbox "${row.name}".`)) return;
      const restored = undeleted(world, mailbox, row, wordGiven(given, "Name") ?? row.name, changesOf(call, row));
      cmdlet.write(nounObject(world, mailbox, restored));
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, deleted),
  module: "Exchange",
});
