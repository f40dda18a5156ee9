import { countryKind } from "../values/regions.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import { defineNoun, type ParameterRule, type PropertyRule } from "./defineNoun.ts";
import { primaryAddress } from "./recipient/address/proxyAddresses.ts";
import { detailsOf, isOneOf } from "./recipient/directory/recipientTypes.ts";
import { groupsOf } from "./recipient/group/groupMembership.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";

/** What a room's account has, too: in an organisation with servers these are set there by Set-User (documented). */
const ofDirectory: Readonly<Record<string, string>> = {
  City: "City",
  CountryOrRegion: "CountryOrRegion",
  Phone: "Phone",
  PostalCode: "PostalCode",
  State: "StateOrProvince",
  Street: "StreetAddress",
};

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
    Type: { kind: "String", derive: typeOf },
    DisplayName: { kind: "String", derive: ({ name, values }) => values.DisplayName ?? name },
    ...Object.fromEntries(
      Object.entries(ofDirectory).map(([name, attribute]): [string, PropertyRule] => [
        name,
        { kind: "String", derive: ({ values }) => values[attribute] ?? null },
      ]),
    ),
    Capacity: { kind: "Int32", derive: ({ values }) => values.ResourceCapacity ?? null },
    Floor: { kind: "Int32", default: null },
    IsWheelChairAccessible: { kind: "Boolean", default: false },
    MTREnabled: { kind: "Boolean", default: false },
    GeoCoordinates: { kind: "String" },
    // The room lists that it is in, by their addresses (from memory).
    Localities: {
      kind: "MultiValuedProperty<String>",
      derive: (row, world) =>
        groupsOf(row, world).flatMap((guid) => {
          const list = recipientRow(world, guid);
          return list && detailsOf(list) === "RoomList" ? (primaryAddress(list) ?? []) : [];
        }),
    },
  },
  parameters: {
    ...Object.fromEntries(
      Object.entries(ofDirectory).map(([name, attribute]): [string, ParameterRule] => [
        name,
        {
          sets: (value) => ({
            [attribute]: name === "CountryOrRegion" ? countryKind.parse(value, nowhere) : wordOf(value) || null,
          }),
        },
      ]),
    ),
    // One value, which Get-Mailbox shows (inferred).
    Capacity: { sets: (value) => ({ ResourceCapacity: Number(wordOf(value)) }) },
    Type: {
      selects: (row, wanted) => typeOf(row).toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
  },
  source: "inferred",
});

/** A workspace is a space (inferred from the types that Get- takes). */
function typeOf(row: NounRow): string {
  if (detailsOf(row) === "RoomList") return "RoomList";
  return row.values.RoomKind === "Workspace" ? "Space" : "Room";
}
