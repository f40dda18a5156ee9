import { defineNoun, type StockObject } from "./defineNoun.ts";
import {
  listChanged,
  listParameters,
  listPath,
  listProperties,
  listRefusal,
  moveList,
  targetList,
} from "./recipient/address/addressListNoun.ts";

const rooms =
  "RecipientDisplayType -eq 'ConferenceRoomMailbox' -or RecipientDisplayType -eq 'SyncedConferenceRoomMailbox'";
const person = "(ObjectCategory -like 'person') -and (ObjectClass -eq 'user')";
const withoutMailbox = "(-not(Database -ne $null)) -and (-not(ServerLegacyDN -ne $null))";
const withMailbox = "((Database -ne $null) -or (ServerLegacyDN -ne $null))";

/** The lists of a fresh organisation and their filters (documented for 2016 and 2019). */
const stock: readonly (readonly [string, string])[] = [
  ["All Contacts", "Alias -ne $null -and (ObjectCategory -like 'person' -and ObjectClass -eq 'contact')"],
  ["All Distribution Lists", "Alias -ne $null -and ObjectCategory -like 'group'"],
  ["All Rooms", `Alias -ne $null -and (${rooms})`],
  [
    "All Users",
    `((Alias -ne $null) -and (((((((${person} -and ${withoutMailbox}))) -or ((${person} -and (${withMailbox}))))) -and (-not(RecipientTypeDetailsValue -eq 'GroupMailbox')))))`,
  ],
  ["Public Folders", "Alias -ne $null -and ObjectCategory -like 'publicFolder'"],
];

export default defineNoun({
  noun: "AddressList",
  kind: "keyed",
  called: "address list",
  verbs: ["Get", "New", "Set", "Remove", "Move"],
  directory: {
    containers: ["All Address Lists", "Address Lists Container"],
    objectClass: ["top", "addressBookContainer"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressList",
  identityText: listPath,
  properties: listProperties,
  parameters: listParameters,
  actions: { Move: { takes: ["Target"], seeks: targetList, run: moveList } },
  validate: listRefusal,
  changed: listChanged,
  stock: () =>
    stock.map(
      ([name, RecipientFilter]): StockObject => ({ name, values: { RecipientFilter, RecipientFilterApplied: true } }),
    ),
  source: "documented",
});
