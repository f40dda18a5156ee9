import { instant, instantMilliseconds } from "../../base/instant.ts";
import { nameGuid } from "../../base/nameGuid.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";

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
  source: "inferred",
});

const states = ["Queued", "Running", "Succeeded"];

function stepOf({ whenCreated }: NounRow, world: World): 0 | 1 | 2 {
  const age = world.clock.now() - instantMilliseconds(whenCreated);
  return age < minute ? 0 : age < 3 * minute ? 1 : 2;
}
