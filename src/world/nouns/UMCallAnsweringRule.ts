import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineMailboxRule } from "./defineMailboxRule.ts";
import type { NounChange } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** What a mailbox with voice mail does with a call that nobody answers, in the order in which its rules are asked. */
export default defineMailboxRule({
  noun: "UMCallAnsweringRule",
  kind: "ordered",
  called: "UM call answering rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  orderScope: "Mailbox",
  orderFrom: 1,
  orderClamps: true,
  id: { property: "RuleId", kind: "Guid", of: ({ guid }) => guid },
  properties: {
    Enabled: { kind: "Boolean", default: true },
    Priority: { kind: "Int32", range: [1, 9] },
  },
  validate: refusalOf,
  source: "inferred",
});

/** Only mailboxes with voice mail have such rules, nine at most (documented; the texts inferred). */
function refusalOf({ world, before, after }: NounChange): WorldError | null {
  if (before || !after) return null;
  const mailbox = mailboxOf(world, after);
  if (mailbox?.values.UMEnabled !== true) return nounError("MailboxWithoutVoiceMail", { mailbox: mailbox?.name ?? "" });
  return null;
}

function mailboxOf(world: World, { owner }: NounRow): NounRow | null {
  const mailboxes = nounNamed("Mailbox");
  return mailboxes && owner !== null ? findRow(world, mailboxes, owner) : null;
}
