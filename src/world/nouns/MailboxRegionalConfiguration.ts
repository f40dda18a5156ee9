import { languageOfFolders, setFolderLanguage } from "../mailbox/folderLanguage.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import type { Json } from "../values/Json.ts";
import { cultureKind } from "../values/regions.ts";
import { nowhere } from "../values/ValueKind.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

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
    Language: { kind: "CultureInfo", default: ({ values }) => languagesOf(values)[0] ?? null },
    DateFormat: { kind: "String", default: null },
    TimeFormat: { kind: "String", default: null },
    TimeZone: { kind: "String", default: null },
    DefaultFolderNameMatchingUserLanguage: { kind: "Boolean", default: false },
  },
  validate: ({ after, given }) => {
    if (!after || given.get("LocalizeDefaultFolderName") !== true) return null;
    const language = languageIn(after);
    return language !== null && languageOfFolders(language) === null
      ? nounError("NotModelled", { what: `The names of folders in the language ${language}` })
      : null;
  },
  changed: ({ world, after, given }) => {
    if (!after || given.get("LocalizeDefaultFolderName") !== true) return;
    const language = languageOfFolders(languageIn(after) ?? "en");
    if (language !== null) setFolderLanguage(world, mailboxGuidOf(after), language);
  },
  parameters: {
    // The account's preferred language, which the mailbox shows, too.
    Language: {
      sets(value): Values {
        const language = cultureKind.parse(value, nowhere);
        return { "MailboxRegionalConfiguration.Language": language, Languages: language === null ? null : [language] };
      },
    },
    LocalizeDefaultFolderName: {
      sets: (value) => ({ "MailboxRegionalConfiguration.DefaultFolderNameMatchingUserLanguage": value === true }),
    },
  },
  source: "documented",
});

function languagesOf({ Languages }: Values): readonly Json[] {
  return Array.isArray(Languages) ? Languages : [];
}

function languageIn({ values }: NounRow): string | null {
  const language = values["MailboxRegionalConfiguration.Language"];
  return typeof language === "string" && language !== "" ? language : null;
}
