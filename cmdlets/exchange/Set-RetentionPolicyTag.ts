import { defineCmdlet } from "../../src/command/prelude.ts";
import { mailboxNamed } from "../../src/world/nouns/mailboxRequest.ts";
import definition from "../../src/world/nouns/RetentionPolicyTag.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { valuePlace } from "../../src/world/nouns/rows/valuePlace.ts";
import { changeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { itemsOf } from "../../src/world/values/ScriptValue.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/onNoun.ts";
import setVerb from "./_noun/Set.ts";
import { warnUnchanged } from "./_shared/exchangeError.ts";

/** Changes a tag, or with -Mailbox which tags a mailbox has besides those of its policy. */
const verb = defineVerb({
  verb: "Set",
  synopsis: () => "Changes a retention tag, or the tags that a mailbox may use besides those of its policy.",
  steps(cmdlet, noun, uses) {
    const ofTag = setVerb.steps(cmdlet, noun, uses);
    const ofMailbox = onNoun(cmdlet, "Set", noun, uses, ({ world, given }) => {
      const row = mailboxNamed(world, given.get("Mailbox") ?? null);
      const place = valuePlace(world, ["RetentionPolicyTag"]);
      const tags = itemsOf(given.get("OptionalInMailbox") ?? null).map((each) => place.reference(each));
      if (!cmdlet.shouldProcessSentence(`Setting the optional retention tags of the mailbox "${row.name}".`)) return;
      const changes = { OptionalRetentionTags: tags.length > 0 ? tags : null };
      if (!changeRow(world, mailbox, row, changes).changed) warnUnchanged(cmdlet, row.name);
    });
    return { process: () => (cmdlet.isBound("Mailbox") ? ofMailbox : ofTag).process?.() };
  },
});

export default defineCmdlet({
  ...deriveCmdlet(verb, definition),
  module: "Exchange",
});
