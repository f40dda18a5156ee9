import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MailboxRegionalConfiguration",
  kind: "facet",
  called: "mailbox regional configuration",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxRegionalConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    Language: { kind: "CultureInfo", default: null },
    DateFormat: { kind: "String", default: null },
    TimeFormat: { kind: "String", default: null },
    TimeZone: { kind: "String", default: null },
    DefaultFolderNameMatchingUserLanguage: { kind: "Boolean", default: false },
  },
  parameters: {
    LocalizeDefaultFolderName: {
      sets: (value) => ({ "MailboxRegionalConfiguration.DefaultFolderNameMatchingUserLanguage": value === true }),
    },
  },
  source: "documented",
});
