import { instant, instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { valuePlace } from "./rows/valuePlace.ts";

const minute = 60_000;

/** A look through a mailbox, or all of a database: it waits a minute and takes two (inferred), and finds nothing. */
export default defineNoun({
  noun: "MailboxRepairRequest",
  kind: "keyed",
  called: "mailbox repair request",
  verbs: ["Get", "New", "Remove"],
  tail: "identity",
  name: (_given, _values, world) => world.ids.newGuid(),
  identityText: ({ name, values }) =>
    [String(values.Database ?? values.Mailbox), name, nameGuid(name, "job")].join("\\"),
  properties: {
    // What -CorruptionType names is called a task afterwards (from memory).
    CorruptionType: { hidden: true },
    Tasks: { kind: "MultiValuedProperty<String>", derive: ({ values }) => values.CorruptionType ?? [] },
    DetectOnly: { kind: "Boolean", default: false },
    Archive: { kind: "Boolean", default: false },
    JobState: { kind: "String", derive: (row, world) => states[stepOf(row, world)] },
    Progress: { kind: "Int32", derive: (row, world) => [0, 50, 100][stepOf(row, world)] },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    FinishTime: {
      kind: "DateTime",
      derive: (row, world) =>
        stepOf(row, world) < 2 ? null : instant(instantMilliseconds(row.whenCreated) + 3 * minute),
    },
    CorruptionsDetected: { kind: "Int32", default: 0 },
    CorruptionsFixed: { kind: "Int32", default: 0 },
  },
  parameters: {
    Archive: {
      sets: (value) => ({ Archive: value === true }),
      selects: ({ values }, wanted) => (values.Archive === true) === (wanted === true),
    },
    Database: {
      sets: (value, { world }) => ({ Database: databaseNamed(world, value) }),
      selection(value, world) {
        const wanted = databaseNamed(world, value);
        return (row) => databaseOf(row, world) === wanted;
      },
    },
    // The mailbox by the GUID under which its database knows it.
    StoreMailbox: {
      sets: (value, { world }) => ({ Mailbox: mailboxNamed(world, value).guid }),
      selection(value, world) {
        const { guid } = mailboxNamed(world, value);
        return ({ values }) => values.Mailbox === guid;
      },
    },
    Detailed: { accepted: "Read where a request shows its mailboxes." },
  },
  validate: archiveRefusal,
  spread: (row, given, world) => (given.get("Detailed") === true ? tasksOf(row, world) : [row]),
  source: "inferred",
});

/** With -Archive the mailbox has one to look through (inferred). */
function archiveRefusal({ world, before, after }: NounChange): WorldError | null {
  const mailbox =
    before || after?.values.Archive !== true ? undefined : recipientRow(world, String(after.values.Mailbox));
  return mailbox && mailbox.values.ArchiveGuid === undefined
    ? recipientError("ArchiveMissing", { mailbox: mailbox.name })
    : null;
}

/** The work on each mailbox, of a request about a whole database. */
function tasksOf(row: NounRow, world: World): readonly NounRow[] {
  const { Database } = row.values;
  const definition = nounNamed("Mailbox");
  if (typeof Database !== "string" || !definition) return [row];
  return listRows(world, definition)
    .filter((mailbox) => databaseOfMailbox(mailbox, world) === Database)
    .map((mailbox) => ({ ...row, guid: mailbox.guid, values: { ...row.values, Mailbox: mailbox.guid } }));
}

function databaseNamed(world: World, value: ScriptValue): string {
  return valuePlace(world, ["MailboxDatabase"]).reference(value);
}

/** A request about one mailbox lies in that one's database. */
function databaseOf({ values: { Database, Mailbox } }: NounRow, world: World): string | null {
  if (typeof Database === "string") return Database;
  const row = typeof Mailbox === "string" ? recipientRow(world, Mailbox) : undefined;
  return row ? databaseOfMailbox(row, world) : null;
}

const states = ["Queued", "Running", "Succeeded"];

function stepOf({ whenCreated }: NounRow, world: World): 0 | 1 | 2 {
  const age = world.clock.now() - instantMilliseconds(whenCreated);
  return age < minute ? 0 : age < 3 * minute ? 1 : 2;
}
