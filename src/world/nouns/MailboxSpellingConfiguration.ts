import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxSpellingConfiguration",
  kind: "facet",
  called: "mailbox spelling configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxSpellingConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    DictionaryLanguage: { default: "EnglishUnitedStates" },
  },
  source: "documented",
});
