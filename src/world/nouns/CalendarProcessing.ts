import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { getFolder } from "../mailbox/MailboxFolder.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { wordGiven } from "../values/given.ts";
import { mostOfInt32, ranges } from "./declaration/ranges.ts";
import { defineNoun } from "./defineNoun.ts";
import { permissionKey } from "./MailboxFolderPermission.ts";
import { nounNamed } from "./nounNamed.ts";
import { hasAddress, isOneOf, maySendForOthers } from "./recipient/directory/recipientTypes.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { recipients } from "./rows/NounRow.ts";
import { addRelation, endRelation, findRelation } from "./rows/relations.ts";

/** Rooms and equipment answer requests themselves from the start (documented). */
const isResource = isOneOf("RoomMailbox", "EquipmentMailbox");

export default defineNoun({
  noun: "CalendarProcessing",
  kind: "facet",
  called: "calendar processing",
  rows: "Mailbox",
  unreachable: logOnToMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.CalendarConfiguration",
  tail: "identity",
  properties: {
    ...ranges({ ConflictPercentageAllowed: [0, 100], MaximumConflictInstances: [0, mostOfInt32] }),
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    AutomateProcessing: {
      default: (row) => (isResource(row) ? "AutoAccept" : "AutoUpdate"),
    },
    BookingWindowInDays: { kind: "Int32", default: 180, range: [0, 1080] },
    MaximumDurationInMinutes: { kind: "Int32", default: 1440, range: [0, mostOfInt32] },
    BookInPolicy: { references: "Recipient", accepts: hasAddress },
    RequestInPolicy: { references: "Recipient", accepts: hasAddress },
    RequestOutOfPolicy: { references: "Recipient", accepts: hasAddress },
    ResourceDelegates: { references: "Recipient", accepts: maySendForOthers },
  },
  // Users answer themselves (documented; a room that becomes a user's mailbox keeps what it has).
  validate: ({ before, after, given }) =>
    before && after && wordGiven(given, "AutomateProcessing")?.toLowerCase() === "autoaccept" && !isResource(after)
      ? recipientError("NoResourceMailbox")
      : null,
  // Delegates send on behalf of the mailbox and edit its calendar (MS-OXODLGT).
  changed({ world, before, after }) {
    if (!before || !after) return;
    const [old, now] = [before, after].map(
      ({ values }) => (values["CalendarProcessing.ResourceDelegates"] ?? []) as readonly string[],
    );
    if (JSON.stringify(old) === JSON.stringify(now)) return;
    const behalf = ((after.values.GrantSendOnBehalfTo ?? []) as readonly string[]).filter(
      (each) => !old.includes(each),
    );
    const added = now.filter((each) => !behalf.includes(each));
    const values = { ...after.values, GrantSendOnBehalfTo: [...behalf, ...added] };
    world.store.put(recipients, after.guid, { ...after, values });
    const permissions = nounNamed("MailboxFolderPermission");
    if (!permissions) return;
    const calendar = permissionKey(getFolder(world, mailboxGuidOf(after), "Calendar"));
    for (const gone of old.filter((each) => !now.includes(each))) endRelation(world, permissions, calendar, gone, {});
    for (const each of now.filter((one) => !findRelation(world, permissions, calendar, one)))
      addRelation(world, permissions, calendar, each, { AccessRights: ["Editor"] });
  },
  source: "documented",
});
