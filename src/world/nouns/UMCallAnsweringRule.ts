import { nounError } from "./messages/nounMessages.ts";
import { defineMailboxRule } from "./rule/defineMailboxRule.ts";

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
  // Only mailboxes with voice mail have such rules (documented; the text inferred).
  lacking: ({ name, values }) =>
    values.UMEnabled === true ? null : nounError("MailboxWithoutVoiceMail", { mailbox: name }),
  source: "inferred",
});
