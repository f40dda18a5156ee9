import { defineNoun } from "./defineNoun.ts";
import { referencedObject } from "./rows/valuePlace.ts";

export default defineNoun({
  noun: "MailboxPermission",
  kind: "relation",
  called: "mailbox permission",
  verbs: ["Get", "Add", "Remove"],
  type: "Microsoft.Exchange.Management.RecipientTasks.MailboxAcePresentationObject",
  relation: { owner: "Mailbox", member: "User", memberNoun: "User", rights: "AccessRights" },
  properties: {
    AccessRights: { kind: "MultiValuedProperty<String>" },
    Deny: { kind: "Boolean", default: false },
    InheritanceType: { values: ["None", "All", "Descendents", "SelfAndChildren", "Children"], default: "All" },
    User: { kind: "String", derive: ({ name }, world) => referencedObject(world, ["User"], name).text },
    Identity: { kind: "String", derive: ({ owner }, world) => referencedObject(world, ["Mailbox"], owner ?? "").text },
    IsInherited: { kind: "Boolean", default: false },
  },
  parameters: { AutoMapping: { accepted: "Outlook's automatic mapping shows nowhere in the shell." } },
  source: "documented",
});
