import { defineCmdlet } from "../../src/command/prelude.ts";
import { objectNotFound } from "../../src/world/directory/objectNotFound.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { softDeletedRows } from "../../src/world/nouns/recipient/mailbox/softDeletion.ts";
import { isUnifiedGroup, undeletedGroup } from "../../src/world/nouns/recipient/UnifiedGroup.ts";
import { rowsNamed } from "../../src/world/nouns/rows/findRow.ts";
import { identityGiven } from "../../src/world/values/given.ts";
import { defineVerb, deriveCmdlet } from "./_noun/deriveCmdlet.ts";
import { onNoun } from "./_noun/steps/onNoun.ts";

const deleted = defineNoun({
  noun: "SoftDeletedUnifiedGroup",
  kind: "computed",
  called: "soft-deleted Microsoft 365 group",
  parameters: { SoftDeletedObject: { accepted: "It names the group." } },
  source: "documented",
});

/** Gives back a group that the cloud has deleted in the last 30 days, with its members. */
const verb = defineVerb({
  verb: "Undo",
  synopsis: () => "Gives back a Microsoft 365 group that was removed in the last 30 days.",
  steps: (cmdlet, definition, uses) =>
    onNoun(cmdlet, "Undo", definition, uses, ({ world, given }) => {
      const identity = identityGiven(given, "SoftDeletedObject") ?? "";
      const row = rowsNamed(world, softDeletedRows(world).filter(isUnifiedGroup), identity)[0];
      if (!row) throw objectNotFound(world, identity);
      if (!cmdlet.shouldProcessSentence(`Restoring the Microsoft 365 group "${row.name}".`)) return;
      undeletedGroup(world, row);
    }),
});

export default defineCmdlet({
  ...deriveCmdlet(verb, deleted),
  module: "Exchange",
});
