import { objectNotFound } from "../directory/objectNotFound.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { addressesOf } from "./recipient/address/proxyAddresses.ts";
import { principalMember } from "./recipient/directory/principalMember.ts";
import { securityNameOf } from "./recipient/directory/securityName.ts";
import { findRows } from "./rows/findRow.ts";
import { softDeletedRecipients } from "./rows/NounRow.ts";
import { identityTextOf } from "./rows/rowPlace.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const right = "Send-As";

/** Only what takes mail is sent as: a role group of the same name is not meant. */
function ownerOf(world: World, identity: string): { readonly key: string; readonly text: string } {
  const recipients = nounNamed("Recipient");
  const found = recipients
    ? findRows(world, recipients, identity).filter(({ values }) => addressesOf(values).length > 0)
    : [];
  if (!recipients || found.length === 0) throw objectNotFound(world, identity);
  if (found.length > 1) throw nounError("ObjectAmbiguous", { id: identity });
  return { key: found[0].guid, text: identityTextOf(world, recipients, found[0]) };
}

/** Who may send as a recipient: the entries of Active Directory with that right. */
export default defineNoun({
  noun: "RecipientPermission",
  tasks: "RecipientTasks",
  kind: "relation",
  rows: "ADPermission",
  accepts: ({ values }) => Array.isArray(values.ExtendedRights) && values.ExtendedRights.includes(right),
  called: "recipient permission",
  type: "Microsoft.Exchange.Management.RecipientTasks.RecipientPermission",
  verbs: ["Get", "Add", "Remove"],
  relation: {
    owner: "Recipient",
    ownerOf,
    member: "Trustee",
    inOwner: true,
    ...principalMember,
    rights: ["ExtendedRights"],
    // As with those of mailboxes, who is deleted and may come back is not shown (inferred).
    shownWith: ({ name }, _given, world) => world.store.get(softDeletedRecipients, name) === undefined,
  },
  properties: {
    AccessRights: { kind: "MultiValuedProperty<String>", derive: () => ["SendAs"] },
    AccessControlType: { values: ["Allow", "Deny"], derive: ({ values }) => (values.Deny === true ? "Deny" : "Allow") },
    Trustee: { kind: "String", derive: ({ name }, world) => securityNameOf(world, name) },
    Identity: {
      kind: "String",
      derive: ({ owner }, world) => referencedObject(world, ["Recipient"], owner ?? "").text,
    },
    IsInherited: { kind: "Boolean", default: false },
  },
  parameters: {
    Deny: { sets: (value) => ({ Deny: value === true }) },
    SkipDomainValidationForMailContact: { accepted: "The domain of an address is not asked for." },
    SkipDomainValidationForMailUser: { accepted: "The domain of an address is not asked for." },
    SkipDomainValidationForSharedMailbox: { accepted: "The domain of an address is not asked for." },
    AccessRights: {
      sets: () => ({ ExtendedRights: [right] }),
      selection: () => () => true,
    },
  },
  source: "documented",
});
