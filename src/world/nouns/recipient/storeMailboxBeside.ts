import { getDisconnected } from "../../mailbox/DisconnectedMailbox.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { RowsBeside } from "../defineNoun.ts";
import { valuePlace } from "../rows/valuePlace.ts";

/** Remove-Mailbox -Database -StoreMailboxIdentity: a mailbox without an account, as a row that goes for good. */
export function storeMailboxBeside(given: ReadonlyMap<string, ScriptValue>, world: World): RowsBeside | null {
  const wanted = given.get("StoreMailboxIdentity") ?? null;
  if (wanted === null) return null;
  const database = valuePlace(world, ["MailboxDatabase"]).reference(given.get("Database") ?? null);
  const found = getDisconnected(world, database, wordOf(wanted) ?? "");
  const row = {
    noun: "SoftDeletedRecipient",
    guid: found.guid,
    name: found.displayName,
    owner: null,
    distinguishedName: "",
    whenCreated: found.date,
    whenChanged: found.date,
    values: { RecipientTypeDetails: "UserMailbox", Database: database, IsStoreMailbox: true },
  };
  return { rows: [row], only: true };
}
