import { defineCmdlet } from "../../src/command/prelude.ts";
import { policyError } from "../../src/world/nouns/messages/policyMessages.ts";
import { optInTags } from "../../src/world/nouns/policy/tagsOfMailbox.ts";
import retentionPolicyTag from "../../src/world/nouns/RetentionPolicyTag.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { mailboxNamed } from "../../src/world/nouns/request/mailboxRequest.ts";
import { findRow } from "../../src/world/nouns/rows/findRow.ts";
import { recipientText } from "../../src/world/nouns/rows/rowPlace.ts";
import { valuePlace } from "../../src/world/nouns/rows/valuePlace.ts";
import { changeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { itemsGiven } from "../../src/world/values/given.ts";
import type { World } from "../../src/world/World.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import setVerb from "./_noun/Set.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";

/** With -Mailbox it gives a mailbox personal tags of its own, in place of those that it was given before. */
const verb = defineVerb({
  verb: "Set",
  synopsis: () => "Changes a retention policy tag, or gives a mailbox personal tags besides those of its policy.",
  steps(cmdlet, definition, uses) {
    if (cmdlet.raw("Mailbox") === undefined) return setVerb.steps(cmdlet, definition, uses);
    return onNoun(cmdlet, "Set", definition, uses, ({ world, given }) => {
      const row = mailboxNamed(world, given.get("Mailbox") ?? null);
      const place = valuePlace(world, ["RetentionPolicyTag"]);
      const tags = itemsGiven(given, "OptionalInMailbox").map((each) => place.reference(each));
      for (const each of tags) requirePersonal(world, each);
      if (!cmdlet.shouldProcessSentence(`Setting the opt-in retention tags of "${recipientText(world, row)}".`)) return;
      changeRow(world, mailbox, row, { [optInTags]: tags.length === 0 ? null : tags });
    });
  },
});

/** Only personal tags are a mailbox's own (documented). */
function requirePersonal(world: World, tag: string): void {
  const { name = tag, values = {} } = findRow(world, retentionPolicyTag, tag) ?? {};
  const { Type: type = "All" } = values;
  if (type !== "Personal") throw policyError("OptInTagNotPersonal", { tag: name, type: String(type) });
}

export default defineCmdlet({
  ...deriveCmdlet(verb, retentionPolicyTag),
  module: "Exchange",
});
