import type { Given } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { computedRow } from "./rows/computedRow.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { recipientText } from "./rows/rowPlace.ts";
import { isPicture } from "./UserPhoto.ts";

/** Where the bytes lie, what tells that they are there, and how many there may be (documented). */
const pieces = {
  Picture: { value: "UserPhoto.PictureData", mark: "HasPicture", what: "picture", limit: 10 },
  SpokenName: { value: "SpokenName", mark: "HasSpokenName", what: "spoken name", limit: 32 },
} as const;

/** The picture and the spoken name of a recipient, as files. */
export default defineNoun({
  noun: "RecipientDataProperty",
  kind: "computed",
  called: "recipient data",
  verbs: ["Export", "Import"],
  type: "Microsoft.Exchange.Data.BinaryFileDataObject",
  tail: "identity",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: { FileData: { kind: "Binary" } },
  actions: {
    Export: { on: "Recipient", takes: ["Picture", "SpokenName"], run: exported },
    Import: { on: "Recipient", takes: ["Picture", "SpokenName"], run: imported },
  },
  source: "documented",
});

function pieceOf(given: Given) {
  const [isPicture, isName] = [given.get("Picture") === true, given.get("SpokenName") === true];
  if (isPicture === isName) throw taskError("PictureOrSpokenName");
  return isPicture ? pieces.Picture : pieces.SpokenName;
}

function exported({ world, row, given }: ActionCall): readonly NounRow[] {
  const { value, what } = pieceOf(given);
  const data = row?.values[value];
  const name = row ? recipientText(world, row) : "";
  if (typeof data !== "string") throw taskError("NoRecipientData", { recipient: name, what });
  return [computedRow(world, "RecipientDataProperty", name, { FileData: data })];
}

function imported({ world, row, given, values }: ActionCall): undefined {
  const { value, mark, what, limit } = pieceOf(given);
  const bytes = String(values.FileData ?? "");
  if (!row) return;
  if (Buffer.from(bytes, "base64").length > limit * 1024)
    throw taskError("RecipientDataTooLarge", { what, limit: String(limit) });
  if (what === "picture" && !isPicture(bytes)) throw taskError("PictureInvalid");
  world.store.put(recipients, row.guid, { ...row, values: { ...row.values, [value]: bytes, [mark]: true } });
}
