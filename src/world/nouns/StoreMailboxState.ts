import { listDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { identityGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import mailbox from "./recipient/Mailbox.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { listRows } from "./rows/listRows.ts";
import { namedDatabase } from "./server/namedDatabase.ts";

/** A database learns of its mailboxes' accounts: here it always knows, so that it only says which mailbox is not there. */
export default defineNoun({
  noun: "StoreMailboxState",
  kind: "computed",
  called: "state of a mailbox in its database",
  verbs: ["Update"],
  actions: { Update: { on: null, takes: ["Database", "Identity"], run: update } },
  source: "documented",
});

function update({ world, given }: ActionCall): undefined {
  const database = namedDatabase(world, identityGiven(given, "Database") ?? "");
  const wanted = (identityGiven(given, "Identity") ?? "").toLowerCase();
  const isThere =
    listDisconnected(world, database.guid).some(({ guid }) => guid === wanted) ||
    listRows(world, mailbox).some(
      (row) => mailboxGuidOf(row) === wanted && databaseOfMailbox(row, world) === database.guid,
    );
  if (!isThere) throw taskError("NotInDatabase", { mailbox: wanted, database: database.name });
}
