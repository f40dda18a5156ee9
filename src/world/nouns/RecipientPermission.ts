import { objectNotFound } from "../directory/objectNotFound.ts";
import { itemsOf, wordOf } from "../values/ScriptValue.ts";
import { ValueFault } from "../values/ValueKind.ts";
import adPermission from "./ADPermission.ts";
import { defineNoun } from "./defineNoun.ts";
import { principalGuard } from "./recipient/principalGuard.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const right = "Send-As";

/** Who may send as a recipient: the entries of Active Directory with that right. */
export default defineNoun({
  noun: "RecipientPermission",
  kind: "relation",
  rows: "ADPermission",
  accepts: ({ values }) => Array.isArray(values.ExtendedRights) && values.ExtendedRights.includes(right),
  called: "recipient permission",
  type: "Microsoft.Exchange.Management.RecipientTasks.RecipientPermission",
  verbs: ["Get", "Add", "Remove"],
  relation: {
    owner: "Recipient",
    member: "Trustee",
    memberNoun: "Recipient",
    memberMissing: (id, world) => objectNotFound(world, id),
    guard: principalGuard,
    memberOf: adPermission.relation?.memberOf,
    rights: ["ExtendedRights"],
  },
  properties: {
    AccessRights: { kind: "MultiValuedProperty<String>", derive: () => ["SendAs"] },
    AccessControlType: { values: ["Allow", "Deny"], derive: ({ values }) => (values.Deny === true ? "Deny" : "Allow") },
    Trustee: { kind: "String", derive: ({ name }, world) => referencedObject(world, ["Recipient"], name).text },
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
      sets(value) {
        for (const item of itemsOf(value))
          if ((wordOf(item) ?? "").toLowerCase() !== "sendas")
            throw new ValueFault(`"${wordOf(item)}" isn't a right of recipients. The only one is SendAs.`);
        return { ExtendedRights: [right] };
      },
      selection: () => () => true,
    },
  },
  source: "documented",
});
