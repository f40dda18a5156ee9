import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { defineNoun } from "./defineNoun.ts";
import { isOneOf } from "./recipient/recipientTypes.ts";

/** Rooms and equipment answer requests themselves from the start (documented). */
const isResource = isOneOf("RoomMailbox", "EquipmentMailbox");

export default defineNoun({
  noun: "CalendarProcessing",
  kind: "facet",
  called: "calendar processing",
  rows: "Mailbox",
  unreachable: offlineMailbox,
  type: "Microsoft.Exchange.Data.Storage.Management.CalendarConfiguration",
  tail: "identity",
  properties: {
    MailboxOwnerId: { kind: "ADObjectId", references: "Mailbox", derive: ({ guid }) => guid },
    AutomateProcessing: {
      default: (row) => (isResource(row) ? "AutoAccept" : "AutoUpdate"),
    },
    BookingWindowInDays: { kind: "Int32", default: 180, range: [0, 1080] },
    MaximumDurationInMinutes: { kind: "Int32", default: 1440 },
    BookInPolicy: { references: "Recipient" },
    RequestInPolicy: { references: "Recipient" },
    RequestOutOfPolicy: { references: "Recipient" },
    ResourceDelegates: { references: "Recipient" },
  },
  source: "documented",
});
