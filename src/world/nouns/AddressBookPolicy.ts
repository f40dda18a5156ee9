import { emptiedMandatory } from "./declaration/emptiedMandatory.ts";
import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

const type = "AddressBookMailboxPolicy";

const properties: NonNullable<NounDefinition["properties"]> = {
  AddressLists: { kind: "MultiValuedProperty<ADObjectId>", references: ["AddressList", "GlobalAddressList"] },
  GlobalAddressList: { kind: "ADObjectId", references: "GlobalAddressList" },
  OfflineAddressBook: { kind: "ADObjectId", references: "OfflineAddressBook" },
  RoomList: { kind: "ADObjectId", references: "AddressList" },
};

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
  properties,
  validate: (change) =>
    emptiedMandatory(change, Object.keys(properties), type) ?? policyInUse("address book policy")(change),
  source: "documented",
});
