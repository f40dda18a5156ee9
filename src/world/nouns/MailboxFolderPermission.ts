import { folderNamed } from "../mailbox/folderNamed.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { findRow } from "./rows/findRow.ts";

export default defineNoun({
  noun: "MailboxFolderPermission",
  kind: "relation",
  called: "mailbox folder permission",
  verbs: ["Get", "Add", "Remove", "Set"],
  type: "Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission",
  tail: "identity",
  relation: {
    owner: "Mailbox",
    ownerOf: (world, identity) => {
      const { folder, text } = folderNamed(world, identity);
      return { key: `${folder.guid}/${folder.path.slice(folder.path.lastIndexOf("/") + 1)}`, text };
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
    refuseSecond: (user) => recipientError("PermissionEntryExists", { user: user.slice(user.lastIndexOf("/") + 1) }),
  },
  properties: {
    FolderName: { kind: "String", derive: ({ owner }) => (owner ?? "").slice((owner ?? "").indexOf("/") + 1) },
    User: { kind: "String", derive: ({ name }, world) => displayNameOf(world, name) },
    Identity: { kind: "String", derive: ({ name }, world) => displayNameOf(world, name) },
    SendNotificationToUser: { kind: "Unknown" },
  },
  sentences: {
    Add: 'Adding mailbox folder permission for user "{0}".',
    Remove: 'Removing mailbox folder permission for user "{0}".',
  },
  source: "documented",
});

function displayNameOf(world: World, key: string): string {
  const definition = nounNamed("Recipient");
  const row = definition && /^[0-9a-f-]{36}$/.test(key) ? findRow(world, definition, key) : null;
  return row ? String(row.values.DisplayName ?? row.name) : key;
}
