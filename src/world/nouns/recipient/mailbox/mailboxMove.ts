import type { Json } from "../../../values/Json.ts";
import type { World } from "../../../World.ts";
import type { PropertyRule } from "../../defineNoun.ts";
import { flagsOf } from "../../request/requestFlags.ts";
import { isCloudsAlone } from "../../request/sideMove.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { moveOf } from "./mailboxPlace.ts";

/** What a mailbox shows of its move request, until that is removed. */
export const mailboxMove: Readonly<Record<string, PropertyRule>> = {
  MailboxMoveTargetMDB: {
    kind: "ADObjectId",
    references: "MailboxDatabase",
    derive: ofMove(({ values }) => values.TargetDatabase ?? null),
  },
  MailboxMoveSourceMDB: {
    kind: "ADObjectId",
    references: "MailboxDatabase",
    derive: ofMove(({ values }) => values.SourceDatabase ?? null),
  },
  MailboxMoveFlags: { kind: "String", derive: ofMove((move) => flagsOf(move).join(", "), "None") },
  MailboxMoveBatchName: { kind: "String", derive: ofMove(({ values }) => values.BatchName ?? null) },
  MailboxMoveStatus: { kind: "String", derive: ofMove(({ values }) => values.Status ?? "Queued", "None") },
};

function ofMove(read: (move: NounRow) => Json, none: Json = null): NonNullable<PropertyRule["derive"]> {
  return ({ guid }: NounRow, world: World) => {
    const move = moveOf(guid, world);
    return move && !isCloudsAlone(world, move) ? read(move) : none;
  };
}
