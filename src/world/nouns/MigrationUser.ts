import type { Given } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { addressesOfBatch, migrationUser, moveNoun, moveOf, userValues } from "./request/migrationUsers.ts";
import { goingOn } from "./request/requestStates.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { changeRow, removeRow } from "./rows/writeRow.ts";

const summaries: Readonly<Record<string, string>> = {
  Queued: "Active",
  Syncing: "Active",
  Completing: "Active",
  Synced: "Synced",
  Completed: "Completed",
  Stopped: "Stopped",
  Failed: "Failed",
};

/** The users of all batches. What is set for one of them is kept by its batch. */
export default defineNoun({
  noun: "MigrationUser",
  kind: "computed",
  called: "migration user",
  type: "Microsoft.Exchange.Data.Storage.Management.MigrationUser",
  verbs: ["Get", "Remove", "Set", "Start", "Stop"],
  identityText: ({ name }) => name,
  properties: {
    MailboxIdentifier: { kind: "String", derive: ({ name }) => name },
    MailboxEmailAddress: { kind: "String", derive: ({ name }) => name },
    MailboxGuid: { kind: "Guid", derive: ({ owner }) => owner },
    RecipientType: { kind: "String", default: "Mailbox" },
    BatchId: { kind: "ADObjectId", references: "MigrationBatch" },
    Status: { kind: "String", default: "Queued" },
    StatusSummary: { kind: "String", derive: ({ values }) => summaries[String(values.Status)] ?? "Active" },
    SkippedItemCount: { kind: "Int32", default: 0 },
    ErrorSummary: { kind: "String", default: "" },
  },
  parameters: {
    StatusSummary: {
      selects: ({ values }, wanted) =>
        (summaries[String(values.Status)] ?? "").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    EmailAddress: { selects: ({ name }, wanted) => name === (wordOf(wanted) ?? "").toLowerCase() },
    IncludeAssociatedUsers: { accepted: "No user stands for another one." },
    ApproveSkippedItems: { accepted: "No item is skipped that would have to be approved." },
    SyncNow: { accepted: "What was copied is what there is: nothing changes in between." },
  },
  compute: usersOf,
  actions: {
    Remove: { run: remove },
    Set: { run: set },
    Start: { run: (call) => switchMove(call, goingOn) },
    Stop: { run: (call) => switchMove(call, () => ({ Status: "Suspended" })) },
  },
  source: "inferred",
});

function usersOf(world: World, _given: Given): readonly NounRow[] {
  return listRows(world, batches()).flatMap((batch) =>
    addressesOfBatch(batch).map((address) => migrationUser(world, batch, address)),
  );
}

function batches(): NounDefinition {
  const definition = nounNamed("MigrationBatch");
  if (!definition) throw new Error("There is no noun MigrationBatch.");
  return definition;
}

function changeBatch({ world, row }: ActionCall, changes: (batch: NounRow, address: string) => Values): undefined {
  const batch = row && findRow(world, batches(), String(row.values.BatchId));
  if (batch && row) changeRow(world, batches(), batch, changes(batch, row.name));
}

/** The user leaves the batch, and its move request goes. */
function remove(call: ActionCall): undefined {
  const { world, row } = call;
  const move = row?.owner ? moveOf(world, row.owner) : undefined;
  changeBatch(call, ({ values }, address) => ({ RemovedUsers: [...textList(values.RemovedUsers), address] }));
  if (move) removeRow(world, moveNoun(), move);
}

function set(call: ActionCall): undefined {
  return changeBatch(call, (batch, address) => ({
    [`User ${address}`]: { ...userValues(batch, address), ...call.values },
  }));
}

function switchMove({ world, row }: ActionCall, changes: (values: Values) => Values): undefined {
  const move = row?.owner ? moveOf(world, row.owner) : undefined;
  if (move && move.values.Status !== "Completed") changeRow(world, moveNoun(), move, changes(move.values));
}
