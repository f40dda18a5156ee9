import { instant } from "../../base/instant.ts";
import { enhancedTimeSpanKind, spanTicks } from "../values/EnhancedTimeSpan.ts";
import { type Given, identityGiven } from "../values/given.ts";
import { identityWord } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfMailbox, serverNameOf } from "./recipient/mailbox/mailboxPlace.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { valuePlace } from "./rows/valuePlace.ts";

const day = 86_400_000;

/** Mailboxes that the store does not serve for a while; Get-MailboxStatistics tells which. */
export default defineNoun({
  noun: "MailboxQuarantine",
  kind: "computed",
  called: "quarantine of a mailbox",
  verbs: ["Enable", "Disable"],
  compute: () => [],
  actions: {
    Enable: { on: "Mailbox", takes: ["Identity", "Duration", "QuarantineReason", "AllowMigration"], run: enable },
    Disable: {
      on: "Mailbox",
      takes: ["Identity", "Database", "Server", "IncludeAllDatabases", "IncludeAllMailboxes", "IncludePassive"],
      rows: meant,
      run: ({ world, row }) => {
        if (!row) return undefined;
        const { Quarantine: _, ...values } = row.values;
        world.store.put(recipients, row.guid, { ...row, values });
        return undefined;
      },
    },
  },
  source: "documented",
});

function enable({ world, row, given }: ActionCall): undefined {
  if (!row) return;
  const duration = given.get("Duration") ?? null;
  const ticks = duration === null ? null : spanTicks(String(enhancedTimeSpanKind.parse(duration, nowhere)));
  const length = ticks === null ? day : Number(ticks / 10_000n);
  const Quarantine = {
    reason: identityGiven(given, "QuarantineReason") ?? "",
    start: instant(world.clock.now()),
    end: instant(world.clock.now() + length),
    migration: given.get("AllowMigration") === true,
  };
  world.store.put(recipients, row.guid, { ...row, values: { ...row.values, Quarantine } });
}

function meant(world: World, given: Given): readonly NounRow[] {
  const identity = given.get("Identity") ?? null;
  if (identity !== null) return [getRow(world, mailboxes(), identityWord(identity) ?? "")];
  const all = listRows(world, mailboxes());
  const database = given.get("Database") ?? null;
  if (database !== null) {
    const wanted = valuePlace(world, ["MailboxDatabase"]).reference(database);
    return all.filter((row) => databaseOfMailbox(row, world) === wanted);
  }
  const server = (identityGiven(given, "Server") ?? "").split(".")[0].toLowerCase();
  return all.filter((row) => serverNameOf(row, world) === server);
}

function mailboxes(): NounDefinition {
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  return definition;
}
