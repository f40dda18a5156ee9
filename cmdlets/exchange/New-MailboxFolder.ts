import { defineCmdlet } from "../../src/command/prelude.ts";
import { createFolder } from "../../src/world/mailbox/MailboxFolder.ts";
import { mailboxGuidOf } from "../../src/world/mailbox/mailboxGuidOf.ts";
import definition, { folderRow, ownFolderNamed } from "../../src/world/nouns/MailboxFolder.ts";
import folderPermission, { permissionKey } from "../../src/world/nouns/MailboxFolderPermission.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import { inheritRelations } from "../../src/world/nouns/rows/inheritRelations.ts";
import { identityGiven, wordGiven } from "../../src/world/values/given.ts";
import { requireWritable } from "../../src/world/writeGuard.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";
import { nounObject } from "./_noun/values/NounObject.ts";

const verb = defineVerb({
  verb: "New",
  synopsis: () => "Makes a folder in a mailbox.",
  steps: (cmdlet, noun, uses) =>
    onNoun(cmdlet, "New", noun, uses, ({ world, given }) => {
      const { mailbox, folder } = ownFolderNamed(world, identityGiven(given, "Parent") ?? "", "ParentMailboxMissing");
      const name = wordGiven(given, "Name") ?? "";
      if (/[\\/]/.test(name)) throw nounError("NotModelled", { what: "A folder's name with a slash" });
      const path = `${folder.type === "Root" ? "" : folder.path}/${name}`;
      requireWritable(world, { is: "row", row: mailbox, before: mailbox });
      if (!cmdlet.shouldProcessSentence(`Creating the mailbox folder "${name}".`)) return;
      const made = createFolder(world, mailboxGuidOf(mailbox), path);
      // Who may do what above may do it here (documented).
      inheritRelations(world, folderPermission, permissionKey(folder), permissionKey(made));
      cmdlet.write(nounObject(world, definition, folderRow(world, mailbox, made)));
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, { ...definition, parameters: { Parent: { accepted: "It names the folder above." } } }),
  module: "Exchange",
});
