import { folderNamed } from "../mailbox/folderNamed.ts";
import { foldersOf, type MailboxFolder } from "../mailbox/MailboxFolder.ts";
import { deliverItem } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type RelationChange } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { primaryAddress } from "./recipient/proxyAddresses.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { isMailbox } from "./recipient/recipientTypes.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { recipients } from "./rows/NounRow.ts";
import { relationRows } from "./rows/relations.ts";
import { changeRow } from "./rows/writeRow.ts";

const definition: NounDefinition = defineNoun({
  noun: "MailboxFolderPermission",
  kind: "relation",
  called: "mailbox folder permission",
  verbs: ["Get", "Add", "Remove", "Set"],
  type: "Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission",
  tail: "identity",
  relation: {
    owner: "Mailbox",
    ownerOf: (world, identity, given) => {
      // An entry from the pipeline names its folder by the key.
      if (/^[0-9a-f-]{36}\//.test(identity)) return { key: identity, text: identity.slice(identity.indexOf("/") + 1) };
      const { folder, text } = folderNamed(
        world,
        identity,
        given.get("GroupMailbox") === true ? "UnifiedGroup" : "Mailbox",
      );
      return { key: permissionKey(folder), text };
    },
    member: "User",
    memberNoun: "Recipient",
    memberMissing: (id) => nounError("FolderUserNotFound", { id }),
    memberOf: (_, identity) => {
      const found = ["Default", "Anonymous"].find((each) => each.toLowerCase() === identity.toLowerCase());
      return found === undefined ? null : { key: found, text: found };
    },
    always: (_, owner) => [
      { member: "Default", values: { AccessRights: [owner.endsWith("/Calendar") ? "AvailabilityOnly" : "None"] } },
      { member: "Anonymous", values: { AccessRights: ["None"] } },
    ],
    guard: ({ members, joins }) => {
      const special = joins ? undefined : members.find((each) => each === "Default" || each === "Anonymous");
      return special === undefined ? null : recipientError("SpecialUserStays", { user: special });
    },
    changed: invite,
    resets: { parameter: "ResetDelegateUserCollection", run: forgetDelegates },
    entryMissing: (user) => recipientError("PermissionEntryMissing", { user: user.slice(user.lastIndexOf("/") + 1) }),
    refuseSecond: (user) => recipientError("PermissionEntryExists", { user: user.slice(user.lastIndexOf("/") + 1) }),
  },
  properties: {
    FolderName: { kind: "String", derive: ({ owner }) => (owner ?? "").slice((owner ?? "").indexOf("/") + 1) },
    User: { kind: "String", derive: ({ name }, world) => displayNameOf(world, name) },
    Identity: { kind: "String", derive: ({ name }, world) => displayNameOf(world, name) },
  },
  without: ["SendNotificationToUser"],
  parameters: {
    GroupMailbox: { accepted: "It says that the owner is a group." },
    SendNotificationToUser: { accepted: "Read where the user is told." },
    ResetDelegateUserCollection: { accepted: "It asks for a calendar without delegates." },
  },
  sentences: {
    Add: 'Adding mailbox folder permission for user "{0}".',
    Remove: 'Removing mailbox folder permission for user "{0}".',
  },
  source: "documented",
});

export default definition;

/** What the permissions of a folder are kept under. */
export function permissionKey({ guid, path }: Pick<MailboxFolder, "guid" | "path">): string {
  return `${guid}/${path.slice(path.lastIndexOf("/") + 1)}`;
}

/** The user gets an invitation to a calendar that is shared, where the parameter wants it (its words inferred). */
function invite({ world, owner, members, joins, given }: RelationChange): void {
  if (!joins || given.get("SendNotificationToUser") !== true || !owner.endsWith("/Calendar")) return;
  const user = world.store.get(recipients, members[0]);
  const holder = listRows(world, mailboxNoun()).find((row) =>
    foldersOf(world, mailboxGuidOf(row)).some(({ guid }) => owner.startsWith(`${guid}/`)),
  );
  if (!user || !isMailbox(user) || !holder) return;
  const subject = "I'd like to share my calendar with you";
  const from = primaryAddress(holder) ?? "";
  const to = [primaryAddress(user) ?? ""];
  deliverItem(world, mailboxGuidOf(user), "Inbox", { subject, from, to, size: 1024, messageClass: "IPM.Sharing" });
}

/** Nobody is a delegate any more; what they may do in the calendar stays. */
function forgetDelegates(world: World, owner: string): void {
  for (const row of relationRows(world, definition, owner))
    if (row.values.SharingPermissionFlags !== undefined)
      changeRow(world, definition, row, { SharingPermissionFlags: null });
}

function mailboxNoun(): NounDefinition {
  const mailbox = nounNamed("Mailbox");
  if (!mailbox) throw new Error("There is no noun Mailbox.");
  return mailbox;
}

function displayNameOf(world: World, key: string): string {
  const definition = nounNamed("Recipient");
  const row = definition && /^[0-9a-f-]{36}$/.test(key) ? findRow(world, definition, key) : null;
  return row ? String(row.values.DisplayName ?? row.name) : key;
}
