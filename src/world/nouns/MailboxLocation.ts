import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import type { Given } from "../values/given.ts";
import { identityWord, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { valuePlace } from "./rows/valuePlace.ts";

/** In which databases a user's mailbox and archive lie. */
export default defineNoun({
  noun: "MailboxLocation",
  kind: "computed",
  called: "mailbox location",
  verbs: ["Get"],
  type: "Microsoft.Exchange.Management.RecipientTasks.MailboxLocation",
  tail: "identity",
  identityText: ({ name, values }) => `${name}\\${values.MailboxLocationType}`,
  properties: {
    OwnerID: { kind: "ADObjectId", references: "Mailbox", derive: ({ owner }) => owner },
    MailboxGuid: { kind: "Guid", derive: ({ guid }) => guid },
    MailboxLocationType: { kind: "String" },
    DatabaseLocation: { kind: "ADObjectId", references: "MailboxDatabase" },
  },
  parameters: {
    Identity: { accepted: "It names the mailbox." },
    User: { accepted: "It names the mailbox." },
    IncludePreviousPrimary: { accepted: "No mailbox is kept where it lay before." },
    MailboxLocationType: {
      selects: ({ values }, wanted) =>
        String(values.MailboxLocationType).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    Database: {
      selection: (value, world) => {
        const wanted = valuePlace(world, ["MailboxDatabase"]).reference(value);
        return ({ values }) => values.DatabaseLocation === wanted;
      },
    },
  },
  compute: locations,
  source: "inferred",
});

function locations(world: World, given: Given): readonly NounRow[] {
  const mailboxes = nounNamed("Mailbox");
  if (!mailboxes) return [];
  const named = given.get("Identity") ?? given.get("User") ?? null;
  const word = identityWord(named);
  const rows = word === null ? listRows(world, mailboxes) : [getRow(world, mailboxes, word)];
  return rows.flatMap((row) => {
    const { ArchiveGuid, ArchiveDatabase } = row.values;
    const primary = location(row, mailboxGuidOf(row), "Primary", databaseOfMailbox(row, world));
    return typeof ArchiveGuid === "string"
      ? [
          primary,
          location(row, ArchiveGuid, "MainArchive", typeof ArchiveDatabase === "string" ? ArchiveDatabase : null),
        ]
      : [primary];
  });
}

function location(row: NounRow, guid: string, type: string, database: string | null): NounRow {
  return {
    ...row,
    noun: "MailboxLocation",
    guid,
    owner: row.guid,
    values: { MailboxLocationType: type, DatabaseLocation: database },
  };
}
