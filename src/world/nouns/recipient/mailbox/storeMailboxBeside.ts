import { getDisconnected } from "../../../mailbox/DisconnectedMailbox.ts";
import type { Given } from "../../../values/given.ts";
import { wordOf } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { RowsBeside } from "../../defineNoun.ts";
import { plainRow } from "../../rows/plainRow.ts";
import { valuePlace } from "../../rows/valuePlace.ts";

/** Remove-Mailbox -Database -StoreMailboxIdentity: a mailbox without an account, as a row that goes for good. */
export function storeMailboxBeside(given: Given, world: World): RowsBeside | null {
  const wanted = given.get("StoreMailboxIdentity") ?? null;
  if (wanted === null) return null;
  const database = valuePlace(world, ["MailboxDatabase"]).reference(given.get("Database") ?? null);
  const found = getDisconnected(world, database, wordOf(wanted) ?? "");
  const row = plainRow("SoftDeletedRecipient", {
    guid: found.guid,
    name: found.displayName,
    time: found.date,
    values: { RecipientTypeDetails: "UserMailbox", Database: database, IsStoreMailbox: true },
  });
  return { rows: [row], only: true };
}
