import { getOrganization } from "../Organization.ts";
import { isCloudShell } from "../tenant/madeConnections.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun, type RelationValues, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { isLinked } from "./recipient/directory/accountState.ts";
import { namesOf } from "./recipient/directory/displayNames.ts";
import { ownerProperty } from "./recipient/directory/ownerProperty.ts";
import { principalMember } from "./recipient/directory/principalMember.ts";
import { principalOf } from "./recipient/directory/securityName.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { softDeletedRecipients } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { relationRows } from "./rows/relations.ts";

const rights = ["FullAccess", "DeleteItem", "ReadPermission", "ChangePermission", "ChangeOwner", "ExternalAccount"];
const numbers = [1, 0x1_0000, 0x2_0000, 0x4_0000, 0x8_0000, 4];

export default defineNoun({
  noun: "MailboxPermission",
  tasks: "RecipientTasks",
  kind: "relation",
  called: "mailbox permission",
  verbs: ["Get", "Add", "Remove"],
  type: "Microsoft.Exchange.Management.RecipientTasks.MailboxAcePresentationObject",
  tail: "identity",
  relation: {
    owner: "Mailbox",
    member: "User",
    inOwner: true,
    ...principalMember,
    orphan: (sid) => sid,
    apart: "Deny",
    rights: ["AccessRights"],
    always: (world, owner) => [...linkedAccount(world, owner), self],
    inherited: (world, owner) => [...fromOrganization(world), ...fromDatabase(world, owner)],
    ownerNoun: (given) =>
      given.get("GroupMailbox") === true
        ? "UnifiedGroup"
        : given.get("SoftDeletedMailbox") === true
          ? "SoftDeletedRecipient"
          : null,
    shownWith: ({ name }, given, world) =>
      given.get("IncludeSoftDeletedUserPermissions") === true ||
      world.store.get(softDeletedRecipients, name) === undefined,
    holder: "NT AUTHORITY\\SELF",
    resets: { parameter: "ResetDefault" },
    leavesRights: "ClearAutoMapping",
  },
  properties: {
    AccessRights: {
      kind: "MultiValuedProperty<Enumeration>",
      values: rights,
      numbers,
      type: "Microsoft.Exchange.Management.RecipientTasks.MailboxRights",
    },
    Deny: { kind: "Boolean", default: false },
    InheritanceType: { values: ["None", "All", "Descendents", "SelfAndChildren", "Children"], default: "All" },
    User: { kind: "SecurityPrincipalIdParameter", derive: ({ name }, world) => principalOf(world, name) },
    Identity: { kind: "ADObjectId", references: "Mailbox", derive: ({ owner }) => owner },
    Owner: ownerProperty,
    UserWithDisplayName: { kind: "String", default: "", products: "O" },
    IsInherited: { kind: "Boolean", default: false },
  },
  parameters: {
    IgnoreDefaultScope: { accepted: "The estate has one domain." },
    ClearAutoMapping: { accepted: "Outlook's automatic mapping shows nowhere in the shell." },
    BypassMasterAccountSid: { accepted: "The entry is found by the account, linked or not." },
    Owner: { accepted: "It asks for the owner, or names a new one." },
    Instance: { accepted: "It is the entry: owner, account and rights." },
    ResetDefault: { accepted: "It asks for the entries that every mailbox has." },
    GroupMailbox: { accepted: "It says that the owner is a group." },
    SoftDeletedMailbox: { accepted: "It says that the owner is deleted." },
    IncludeSoftDeletedUserPermissions: { accepted: "Read where the entries are shown." },
    IncludeUnresolvedPermissions: {
      accepted: "An account that goes for good takes its entries along in the cloud: all can be resolved.",
    },
    IncludeUserWithDisplayName: { accepted: "Read where the names are shown." },
    AutoMapping: { accepted: "Outlook's automatic mapping shows nowhere in the shell." },
  },
  asked: ({ name }, given, world): Values =>
    given.get("IncludeUserWithDisplayName") === true ? { UserWithDisplayName: namesOf(name, world)[0] ?? "" } : {},
  sentences: {
    // From memory.
    Add: 'Adding mailbox permission "{3}" for user "{2}" with access rights "{4}".',
    Remove: 'Removing mailbox permission "{3}" for user "{2}" with access rights "{4}".',
  },
  source: "documented",
});

/** The account of another forest that a linked mailbox belongs to. */
function linkedAccount(world: World, owner: string): readonly RelationValues[] {
  const mailbox = recipientRow(world, owner);
  const account = mailbox?.values.LinkedMasterAccount;
  return mailbox && typeof account === "string" && isLinked(mailbox)
    ? [{ member: account, values: { AccessRights: ["FullAccess", "ExternalAccount"] } }]
    : [];
}

/** Who may do everything with a database, or receive as its mailboxes, has full access to each of them (documented). */
function fromDatabase(world: World, owner: string): readonly RelationValues[] {
  const mailbox = recipientRow(world, owner);
  const database = mailbox ? databaseOfMailbox(mailbox, world) : null;
  const definition = database === null ? null : nounNamed("ADPermission");
  if (database === null || !definition) return [];
  return relationRows(world, definition, database)
    .filter(({ values: { AccessRights, ExtendedRights } }) =>
      [...textList(AccessRights), ...textList(ExtendedRights)].some((right) =>
        /^(GenericAll|Receive-As)$/i.test(right),
      ),
    )
    .map(({ name, values: { Deny = false } }) => ({
      member: name,
      values: { AccessRights: ["FullAccess"], Deny, IsInherited: true },
    }));
}

/** A mailbox's own right. */
const self: RelationValues = {
  member: "NT AUTHORITY\\SELF",
  values: { AccessRights: ["FullAccess", "ReadPermission"] },
};

/** What every mailbox inherits from the organisation (documented for Exchange 2013; shortened to the groups). */
function fromOrganization(world: World): readonly RelationValues[] {
  // The cloud shows no entries of its own servers and operators (observed in a tenant; the cmdlet's page still names them).
  if (isCloudShell(world)) return [];
  const domain = getOrganization(world).netBiosDomain;
  const entry = (group: string, Deny: boolean, ...AccessRights: string[]): RelationValues => ({
    member: `${domain}\\${group}`,
    values: { AccessRights, Deny, IsInherited: true },
  });
  return [
    entry("Administrator", true, "FullAccess"),
    entry("Domain Admins", true, "FullAccess"),
    entry("Enterprise Admins", true, "FullAccess"),
    entry("Organization Management", true, "FullAccess"),
    entry("Exchange Servers", false, "FullAccess", "ReadPermission"),
    entry(
      "Exchange Trusted Subsystem",
      false,
      "FullAccess",
      "DeleteItem",
      "ReadPermission",
      "ChangePermission",
      "ChangeOwner",
    ),
  ];
}
