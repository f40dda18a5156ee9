import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, nounObjects } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";

/** The mailbox that has a folder's content: where a move has put it that is completed, else where it was made. */
export function contentMailboxOf(row: Pick<NounRow, "guid" | "values">, world: World): NounRow | null {
  const moves = nounNamed("PublicFolderMoveRequest");
  const move = moves && listRows(world, moves).find((each) => hasMoved(each) && foldersOf(each).includes(row.guid));
  const mailbox = move ? move.values.TargetMailbox : row.values.Mailbox;
  return typeof mailbox === "string" ? (recipientRow(world, mailbox) ?? null) : null;
}

/** What a completed move did stays when its request is removed. */
export function keepMove(world: World, request: NounRow): void {
  if (!hasMoved(request)) return;
  for (const guid of foldersOf(request)) {
    const folder = world.store.get(nounObjects, guid);
    const Mailbox = request.values.TargetMailbox;
    if (folder && Mailbox !== undefined)
      world.store.put(nounObjects, guid, { ...folder, values: { ...folder.values, Mailbox } });
  }
}

function hasMoved({ values }: NounRow): boolean {
  return values.Status === "Completed";
}

function foldersOf({ values }: NounRow): readonly string[] {
  return textList(values.Folders);
}
