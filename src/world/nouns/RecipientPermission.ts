import { defineNoun } from "./defineNoun.ts";
import { referencedObject } from "./rows/valuePlace.ts";

export default defineNoun({
  noun: "RecipientPermission",
  kind: "relation",
  called: "recipient permission",
  verbs: ["Get", "Add", "Remove"],
  relation: { owner: "Recipient", member: "Trustee", memberNoun: "Recipient", rights: ["AccessRights"] },
  properties: {
    AccessRights: { kind: "MultiValuedProperty<String>" },
    AccessControlType: { values: ["Allow", "Deny"], default: "Allow" },
    Trustee: { kind: "String", derive: ({ name }, world) => referencedObject(world, ["Recipient"], name).text },
    Identity: {
      kind: "String",
      derive: ({ owner }, world) => referencedObject(world, ["Recipient"], owner ?? "").text,
    },
    IsInherited: { kind: "Boolean", default: false },
  },
  source: "documented",
});
