import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { detailsOf, isOneOf } from "./recipient/directory/recipientTypes.ts";

/** Where a room is and what it has; a list of rooms is a place, too. */
export default defineNoun({
  noun: "Place",
  kind: "facet",
  called: "place",
  rows: "Recipient",
  accepts: isOneOf("RoomMailbox", "RoomList"),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Management.RecipientTasks.Place",
  tail: "identity",
  without: ["Desks"],
  properties: {
    ParentType: { kind: "String", default: "None" },
    Type: { kind: "String", derive: (row) => (detailsOf(row) === "RoomList" ? "RoomList" : "Room") },
    DisplayName: { kind: "String", derive: ({ name, values }) => values.DisplayName ?? name },
    Capacity: { kind: "Int32", derive: ({ values }) => values.ResourceCapacity ?? null },
    Floor: { kind: "Int32", default: null },
    IsWheelChairAccessible: { kind: "Boolean", default: false },
    MTREnabled: { kind: "Boolean", default: false },
    GeoCoordinates: { kind: "String" },
  },
  parameters: {
    // One value, which Get-Mailbox shows (inferred).
    Capacity: { sets: (value) => ({ ResourceCapacity: Number(wordOf(value)) }) },
    Type: {
      selects: (row, wanted) =>
        (detailsOf(row) === "RoomList" ? "roomlist" : "room") === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  source: "inferred",
});
