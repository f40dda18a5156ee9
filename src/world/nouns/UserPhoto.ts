import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { isOneOf, ordinaryMailboxes } from "./recipient/directory/recipientTypes.ts";
import { findRow } from "./rows/findRow.ts";
import { recipients } from "./rows/NounRow.ts";

/** The picture of a mailbox's user: one that is shown, and one that waits to be saved. */
export default defineNoun({
  noun: "UserPhoto",
  kind: "facet",
  tasks: "RecipientTasks",
  called: "user photo",
  rows: "Recipient",
  accepts: isOneOf(...ordinaryMailboxes),
  verbs: ["Get", "Set", "Remove"],
  type: "Microsoft.Exchange.Data.Storage.Management.UserPhotoConfiguration",
  tail: "identity",
  properties: {
    PictureData: { kind: "Binary" },
    HasPreview: { kind: "Boolean", derive: ({ values }) => values[preview] !== undefined },
  },
  without: ["PhotoType", "PictureStream"],
  parameters: {
    Preview: { accepted: "Read where the picture is set, and where it is shown." },
    PictureStream: { notModelled: true },
  },
  missing: (world, identity) => {
    const recipient = nounNamed("Recipient");
    return recipient && findRow(world, recipient, identity) ? taskError("PhotoMissing") : null;
  },
  hidden: ({ values }, given) => values[given.get("Preview") === true ? preview : picture] === undefined,
  asked: ({ values }, given): Values => (given.get("Preview") === true ? { [picture]: values[preview] ?? null } : {}),
  actions: {
    Set: { takes: ["PictureData", "Save", "Cancel"], run: set },
    Remove: { takes: ["ClearMailboxPhotoRecord"], run: (call) => write(call, { [picture]: null, [preview]: null }) },
  },
  source: "documented",
});

const picture = "UserPhoto.PictureData";
const preview = "UserPhoto.Preview";

/** A picture with -Preview waits; -Save shows what waits, -Cancel drops it. */
function set(call: ActionCall): undefined {
  const { row, given } = call;
  const data = given.get("PictureData");
  const bytes = typeof data === "object" && data?.is === "bytes" ? data.base64 : null;
  if (given.get("Cancel") === true) return write(call, { [preview]: null });
  if (bytes !== null && given.get("Preview") === true && isPicture(bytes)) return write(call, { [preview]: bytes });
  if (bytes !== null && !isPicture(bytes)) throw taskError("PictureInvalid");
  const shown = bytes ?? row?.values[preview] ?? row?.values[picture] ?? null;
  return write(call, { [picture]: shown, [preview]: null });
}

/** Whether bytes begin as those of a picture do: JPEG, PNG, GIF, BMP. */
export function isPicture(base64: string): boolean {
  const start = Buffer.from(base64, "base64").subarray(0, 4).toString("latin1");
  return ["\xFF\xD8", "\x89PNG", "GIF8", "BM"].some((each) => start.startsWith(each));
}

/** The mailbox tells that it has a picture. */
function write({ world, row }: ActionCall, changes: Values): undefined {
  if (!row) return;
  const values = Object.fromEntries(
    Object.entries({ ...row.values, ...changes }).filter(([, value]) => value !== null),
  );
  const HasPicture = values[picture] !== undefined;
  world.store.put(recipients, row.guid, { ...row, values: { ...values, HasPicture } });
}
