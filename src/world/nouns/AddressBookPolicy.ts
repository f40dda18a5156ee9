import { emptiedMandatory } from "./declaration/emptiedMandatory.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

const type = "AddressBookMailboxPolicy";

export default defineNoun({
  noun: "AddressBookPolicy",
  kind: "keyed",
  called: "address book policy",
  directory: {
    containers: ["AddressBook Mailbox Policies"],
    objectClass: ["top", "msExchAddressBookMailboxPolicy"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  type: `Microsoft.Exchange.Data.Directory.SystemConfiguration.${type}`,
  properties: {
    AddressLists: { kind: "MultiValuedProperty<ADObjectId>", references: ["AddressList", "GlobalAddressList"] },
    GlobalAddressList: { kind: "ADObjectId", references: "GlobalAddressList" },
    OfflineAddressBook: { kind: "ADObjectId", references: "OfflineAddressBook" },
    RoomList: { kind: "ADObjectId", references: "AddressList" },
  },
  validate: (change) =>
    emptiedMandatory(change, ["AddressLists", "GlobalAddressList", "OfflineAddressBook", "RoomList"], type) ??
    policyInUse("address book policy")(change),
  source: "documented",
});
