import { instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { applyRetention } from "../../src/world/mailbox/applyRetention.ts";
import { mailboxGuidOf } from "../../src/world/mailbox/mailboxGuidOf.ts";
import { isUnopened, openMailbox } from "../../src/world/mailbox/unopenedMailbox.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { type NounRow, recipients } from "../../src/world/nouns/rows/NounRow.ts";
import { recipientText } from "../../src/world/nouns/rows/rowPlace.ts";
import type { World } from "../../src/world/World.ts";
import { requireWritable } from "../../src/world/writeGuard.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { targetRow } from "./_noun/parameters/targetRow.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";

const assistant = defineNoun({
  noun: "ManagedFolderAssistant",
  kind: "computed",
  called: "managed folder assistant",
  parameters: { Identity: { accepted: "It names the mailbox." } },
  source: "documented",
});

const verb = defineVerb({
  verb: "Start",
  synopsis: () => "Applies the retention policy of a mailbox to its items.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Start", definition, uses, (call) => {
      const row = targetRow({ ...call, definition: mailbox });
      const sentence = `Starting the managed folder assistant for the mailbox "${recipientText(call.world, row)}".`;
      requireWritable(call.world, { is: "row", row, before: row });
      if (!cmdlet.shouldProcessSentence(sentence)) return;
      openArchive(call.world, row);
      applyRetention(call.world, row);
      noteRun(call.world, row.guid);
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, assistant),
  module: "Exchange",
});

/** The assistant moves items to the archive of a mailbox that was opened, and opens it by that. */
function openArchive(world: World, row: NounRow): void {
  const { ArchiveGuid } = row.values;
  if (typeof ArchiveGuid === "string" && !isUnopened(world, mailboxGuidOf(row))) openMailbox(world, ArchiveGuid);
}

/** When the assistant went through the mailbox, which Export-MailboxDiagnosticLogs tells. */
function noteRun(world: World, guid: string): void {
  const row = world.store.get(recipients, guid);
  const ManagedFolderAssistantRun = instant(world.clock.now());
  if (row) world.store.put(recipients, guid, { ...row, values: { ...row.values, ManagedFolderAssistantRun } });
}
