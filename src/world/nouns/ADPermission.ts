import { objectNotFound } from "../directory/objectNotFound.ts";
import { schemaObjectName } from "../directory/schemaObjectName.ts";
import { connectorPermissions } from "../transport/connectorPermissions.ts";
import { itemsOf, type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { ValueFault } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { ownerProperty } from "./recipient/directory/ownerProperty.ts";
import { principalMember } from "./recipient/directory/principalMember.ts";
import { principalOf } from "./recipient/directory/securityName.ts";
import { findRow } from "./rows/findRow.ts";
import { identityTextOf } from "./rows/rowPlace.ts";

/** Nouns whose objects' permissions are shown, the first that knows an identity. */
const securable = [
  "Recipient",
  "MailboxDatabase",
  "ReceiveConnector",
  "SendConnector",
  "AddressList",
  "OrganizationalUnit",
  "ExchangeServer",
];

export default defineNoun({
  noun: "ADPermission",
  tasks: "RecipientTasks",
  kind: "relation",
  called: "Active Directory permission",
  verbs: ["Get", "Add", "Remove"],
  type: "Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject",
  tail: "identity",
  relation: {
    owner: "Recipient",
    ownerOf,
    member: "User",
    inOwner: true,
    ...principalMember,
    orphan: (sid) => sid,
    apart: "Deny",
    rights: ["AccessRights", "ExtendedRights"],
    entryOfEach: "ExtendedRights",
    holder: "BUILTIN\\Administrators",
    always: (world, owner) =>
      isMailbox(world, owner)
        ? [{ member: "NT AUTHORITY\\SELF", values: { ExtendedRights: ["Send-As", "Receive-As"] } }]
        : connectorPermissions(world, owner).map(({ principal, rights }) => ({
            member: principal,
            values: { ExtendedRights: rights },
          })),
  },
  properties: {
    User: { kind: "SecurityPrincipalIdParameter", derive: ({ name }, world) => principalOf(world, name, false) },
    Identity: { kind: "ADObjectId", references: securable, derive: ({ owner }) => owner },
    ExtendedRights: { kind: "MultiValuedProperty<ExtendedRightIdParameter>" },
    Properties: { kind: "MultiValuedProperty<String>" },
    ChildObjectTypes: { kind: "MultiValuedProperty<String>" },
    InheritedObjectType: { kind: "String" },
    AccessRights: { default: ({ values }) => (values.ExtendedRights ? ["ExtendedRight"] : []) },
    Owner: ownerProperty,
    Deny: { kind: "Boolean", default: false },
    IsInherited: { kind: "Boolean", default: false },
  },
  parameters: {
    Owner: { accepted: "It asks for the owner, or names a new one." },
    Instance: { accepted: "It is the entry: owner, account and rights." },
    // Beside the names of extended rights it only says that they are such.
    AccessRights: {
      sets: (value, { given }): Values => {
        const rights = itemsOf(value).map((item) => wordOf(item) ?? "");
        const left = given.has("ExtendedRights") ? rights.filter((each) => !/^extendedright$/i.test(each)) : rights;
        return left.length > 0 ? { AccessRights: left } : {};
      },
    },
    Properties: { sets: (value) => ({ Properties: schemaNames(value) }) },
    ChildObjectTypes: { sets: (value) => ({ ChildObjectTypes: schemaNames(value) }) },
    InheritedObjectType: { sets: (value) => ({ InheritedObjectType: schemaNames(value)[0] ?? null }) },
    ExtendedRights: {
      sets: (value) => ({ ExtendedRights: itemsOf(value).map((item) => extendedRight(wordOf(item) ?? "")) }),
    },
  },
  sentences: {
    Add: 'Adding Active Directory permission for user or group "{0}".',
    Remove: 'Removing Active Directory permission for user or group "{0}".',
  },
  source: "documented",
});

/** The object whose permissions are meant, by any identity of the nouns that have them. */
function ownerOf(world: World, identity: string): { readonly key: string; readonly text: string } {
  for (const noun of securable) {
    const definition = nounNamed(noun);
    const row = definition && findRow(world, definition, identity);
    if (row) return { key: row.guid, text: identityTextOf(world, definition, row) };
  }
  throw objectNotFound(world, identity);
}

function isMailbox(world: World, guid: string): boolean {
  const definition = nounNamed("Mailbox");
  return definition !== null && definition !== undefined && findRow(world, definition, guid) !== null;
}

function schemaNames(value: ScriptValue): readonly string[] {
  return itemsOf(value).map((item) => {
    const word = wordOf(item) ?? "";
    const name = schemaObjectName(word);
    if (name === null) throw nounError("RecipientNotFound", { id: word });
    return name;
  });
}

/** `Send As` and `Send-As` are the same right; those of Exchange begin with `ms-Exch-`. */
function extendedRight(word: string): string {
  const name = word.trim().replaceAll(" ", "-");
  const known = ["Send-As", "Receive-As", "User-Change-Password", "User-Force-Change-Password"];
  const found = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  if (/^ms-Exch-[\w-]+$/i.test(name)) return name.replace(/^ms-exch-/i, "ms-Exch-");
  throw new ValueFault(`The extended right "${word}" couldn't be found in the schema.`);
}
