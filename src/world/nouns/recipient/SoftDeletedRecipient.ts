import { defineNoun } from "../defineNoun.ts";
import { recipientText } from "../rows/rowPlace.ts";
import { recipientIdentity } from "./directory/recipientIdentity.ts";

/** What the cloud has deleted and still keeps. Cmdlets of other nouns show it where they are asked to. */
export default defineNoun({
  noun: "SoftDeletedRecipient",
  kind: "keyed",
  home: "softDeletedRecipient",
  called: "soft-deleted recipient",
  verbs: [],
  identityText: (row, world) => recipientText(world, row),
  identity: recipientIdentity,
  source: "documented",
});
