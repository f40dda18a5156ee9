import { folderLanguageOf, languageOfFolders, setFolderLanguage } from "../mailbox/folderLanguage.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { type TimeFormats, timeFormats } from "../mailbox/timeFormats.ts";
import { wordGiven } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import { cultureKind } from "../values/regions.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";

const namesFit = "MailboxRegionalConfiguration.DefaultFolderNameMatchingUserLanguage";

export default defineNoun({
  noun: "MailboxRegionalConfiguration",
  kind: "facet",
  called: "mailbox regional configuration",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.MailboxRegionalConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    Language: { kind: "CultureInfo", default: ({ values }) => languagesOf(values)[0] ?? null },
    // What the language usually has, until something else is said (inferred from what Set- with $null is documented to do).
    DateFormat: { kind: "String", derive: (row) => formatOf(row, "DateFormat") },
    TimeFormat: { kind: "String", derive: (row) => formatOf(row, "TimeFormat") },
    TimeZone: { kind: "String", default: null },
    DefaultFolderNameMatchingUserLanguage: { kind: "Boolean", default: false },
  },
  validate: ({ after, given }) => {
    if (!after) return null;
    const language = languageIn(after);
    if (language === null)
      for (const property of ["DateFormat", "TimeFormat"] as const)
        if (wordGiven(given, property)) return taskError("DateFormatWithoutLanguage", { property });
    if (language !== null)
      for (const property of ["DateFormat", "TimeFormat"] as const) {
        const value = storedFormat(after, property);
        const { shown, taken } = timeFormats(language)[property];
        if (value !== null && !taken.includes(value))
          return taskError("DateFormatUnfit", { property, value, language, formats: shown.join(", ") });
      }
    if (given.get("LocalizeDefaultFolderName") !== true) return null;
    return language !== null && languageOfFolders(language) === null
      ? nounError("NotModelled", { what: `The names of folders in the language ${language}` })
      : null;
  },
  asked: (row, given, world): Values => {
    if (given.get("VerifyDefaultFolderNameLanguage") !== true) return {};
    const wanted = languageOfFolders(languageIn(row) ?? "en");
    const isSame = folderLanguageOf(world, mailboxGuidOf(row)) === wanted;
    return { [namesFit]: isSame };
  },
  changed: ({ world, after, given }) => {
    if (!after || given.get("LocalizeDefaultFolderName") !== true) return;
    const language = languageOfFolders(languageIn(after) ?? "en");
    if (language !== null) setFolderLanguage(world, mailboxGuidOf(after), language);
  },
  parameters: {
    // The account's preferred language, which the mailbox shows, too.
    Language: {
      sets(value, { given }): Values {
        const language = cultureKind.parse(value, nowhere);
        return {
          "MailboxRegionalConfiguration.Language": language,
          Languages: language === null ? null : [language],
          // The folders keep their names until somebody asks for others.
          ...(given.get("LocalizeDefaultFolderName") === true ? {} : { [namesFit]: null }),
        };
      },
    },
    DateFormat: { sets: (value) => ({ "MailboxRegionalConfiguration.DateFormat": wordOf(value) }) },
    TimeFormat: { sets: (value) => ({ "MailboxRegionalConfiguration.TimeFormat": wordOf(value) }) },
    VerifyDefaultFolderNameLanguage: { selects: () => true },
    LocalizeDefaultFolderName: {
      sets: (value) => ({ [namesFit]: value === true }),
    },
  },
  source: "documented",
});

function languagesOf({ Languages }: Values): readonly Json[] {
  return Array.isArray(Languages) ? Languages : [];
}

/** What was chosen, or the first of the formats of the mailbox's language; nothing where it has none. */
function formatOf(row: NounRow, property: keyof TimeFormats): string | null {
  const language = languageIn(row);
  return storedFormat(row, property) ?? (language === null ? null : timeFormats(language)[property].shown[0]);
}

function storedFormat({ values }: NounRow, property: keyof TimeFormats): string | null {
  const stored = values[`MailboxRegionalConfiguration.${property}`];
  return typeof stored === "string" && stored !== "" ? stored : null;
}

function languageIn({ values }: NounRow): string | null {
  const language = values["MailboxRegionalConfiguration.Language"];
  return typeof language === "string" && language !== "" ? language : null;
}
