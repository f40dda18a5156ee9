import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

export default defineNoun({
  noun: "AddressBookPolicy",
  kind: "keyed",
  called: "address book policy",
  directory: {
    containers: ["AddressBook Mailbox Policies"],
    objectClass: ["top", "msExchAddressBookMailboxPolicy"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.AddressBookMailboxPolicy",
  properties: {
    AddressLists: { kind: "MultiValuedProperty<ADObjectId>", references: ["AddressList", "GlobalAddressList"] },
    GlobalAddressList: { kind: "ADObjectId", references: "GlobalAddressList" },
    OfflineAddressBook: { kind: "ADObjectId", references: "OfflineAddressBook" },
    RoomList: { kind: "ADObjectId", references: "AddressList" },
  },
  validate: policyInUse("address book policy"),
  source: "documented",
});
