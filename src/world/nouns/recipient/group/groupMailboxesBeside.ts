import type { Given } from "../../../values/given.ts";
import { identityWord } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { RowsBeside } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { getRow } from "../../rows/findRow.ts";
import { listRows } from "../../rows/listRows.ts";

/** -GroupMailbox: the mailboxes of Microsoft 365 groups; where it names one (Set-Mailbox), that group's. */
export function groupMailboxesBeside(given: Given, world: World): RowsBeside | null {
  const wanted = given.get("GroupMailbox") ?? false;
  const definition = nounNamed("UnifiedGroup");
  if (wanted === false || wanted === null || !definition) return null;
  if (wanted === true) return { rows: listRows(world, definition), only: true };
  const word = identityWord(wanted);
  return { rows: [getRow(world, definition, word ?? "")], only: true };
}
