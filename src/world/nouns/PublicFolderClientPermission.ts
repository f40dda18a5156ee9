import {
  pathOf,
  publicFolderMailboxNeeded,
  publicFolderNamed,
  requirePublicFolderMailbox,
} from "../publicFolder/publicFolders.ts";
import { defineNoun } from "./defineNoun.ts";
import { rightsRefusal } from "./given/folderRights.ts";
import mailboxFolderPermission from "./MailboxFolderPermission.ts";
import { mayOpenFolders } from "./recipient/directory/recipientTypes.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { nounObjects } from "./rows/NounRow.ts";
import { namesServer } from "./server/namesServer.ts";

const accessRights = [
  ...[
    "None",
    "CreateItems",
    "CreateSubfolders",
    "DeleteAllItems",
    "DeleteOwnedItems",
    "EditAllItems",
    "EditOwnedItems",
  ],
  ...["FolderContact", "FolderOwner", "FolderVisible", "ReadItems", "Owner", "PublishingEditor", "Editor"],
  ...["PublishingAuthor", "Author", "NonEditingAuthor", "Reviewer", "Contributor"],
];

/** Who may do what in a public folder; of a new one everybody is an author (inferred). */
export default defineNoun({
  noun: "PublicFolderClientPermission",
  tasks: "StoreTasks",
  kind: "relation",
  called: "public folder client permission",
  type: "Microsoft.Exchange.Management.StoreTasks.PublicFolderClientPermission",
  verbs: ["Get", "Add", "Remove"],
  tail: "identity",
  order: "declaration",
  relation: {
    owner: "PublicFolder",
    ownerOf(world, identity) {
      const folder = publicFolderNamed(world, identity);
      return { key: folder.guid, text: pathOf(folder) };
    },
    member: "User",
    memberNoun: "Recipient",
    memberAccepts: mayOpenFolders,
    memberOf: mailboxFolderPermission.relation?.memberOf,
    orphan: mailboxFolderPermission.relation?.orphan,
    rights: ["AccessRights"],
    guard: ({ joins, given }) => (joins ? rightsRefusal(given) : null),
    always: () => [
      { member: "Default", values: { AccessRights: ["Author"] } },
      { member: "Anonymous", values: { AccessRights: ["None"] } },
    ],
    entryMissing: (user) => recipientError("PermissionEntryMissing", { user: user.slice(user.lastIndexOf("/") + 1) }),
    refuseSecond: (user) => recipientError("PermissionEntryExists", { user: user.slice(user.lastIndexOf("/") + 1) }),
  },
  properties: {
    FolderName: {
      kind: "String",
      derive: ({ owner }, world) => world.store.get(nounObjects, owner ?? "")?.name ?? "IPM_SUBTREE",
    },
    User: mailboxFolderPermission.properties?.User ?? {},
    AccessRights: { kind: "MultiValuedProperty<Enumeration>", values: accessRights, type: "PublicFolderAccessRight" },
    Identity: mailboxFolderPermission.properties?.Identity ?? {},
  },
  without: ["Server"],
  parameters: {
    Server: namesServer,
    Mailbox: {
      // Any mailbox of the hierarchy says the same.
      selection(value, world) {
        requirePublicFolderMailbox(world, value);
        return () => true;
      },
    },
    AccessRights: mailboxFolderPermission.parameters?.AccessRights ?? "AccessRights",
  },
  sentences: {
    Add: 'Adding public folder client permission for user "{0}".',
    Remove: 'Removing public folder client permission for user "{0}".',
  },
  requires: publicFolderMailboxNeeded,
  source: "documented",
});
