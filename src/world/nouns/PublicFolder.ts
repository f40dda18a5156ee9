import { purgeMailbox } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { contentMailboxOf } from "../publicFolder/contentMailbox.ts";
import { mailFolderOf } from "../publicFolder/mailFolderOf.ts";
import {
  childrenOf,
  descendantsOf,
  isSystemFolder,
  pathOf,
  publicFolderMailboxes,
  publicFolderMailboxNeeded,
  publicFolderNamed,
  requireNoMigration,
  requirePublicFolders,
  rootFolder,
  systemFolders,
} from "../publicFolder/publicFolders.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { quotaRefusal } from "./recipient/mailbox/quotaOrder.ts";
import { inheritRelations } from "./rows/inheritRelations.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";
import { removeRow } from "./rows/writeRow.ts";
import { namesServer } from "./server/namesServer.ts";

/** The tree of public folders. Its order, and what a folder shows, is inferred from documented listings. */
export default defineNoun({
  noun: "PublicFolder",
  kind: "keyed",
  called: "public folder",
  type: "Microsoft.Exchange.Data.Storage.Management.PublicFolder",
  verbs: ["Get", "New", "Remove", "Set", "Update"],
  tail: "identity",
  ownerOf(given, world) {
    const parent = publicFolderNamed(world, given.get("Path"));
    return parent.owner === null ? "" : pathOf(parent);
  },
  identityText: pathOf,
  resolve: (world, identity) => (identity === "\\" ? [rootFolder(world)] : null),
  missing: (_world, folder) => nounError("PublicFolderNotFound", { folder }),
  properties: {
    Identity: { kind: "String", derive: pathOf },
    Name: { kind: "String", derive: ({ name }) => name },
    ContentMailboxGuid: {
      kind: "Guid",
      derive: (row, world) => {
        const mailbox = contentMailboxOf(row, world);
        return mailbox ? mailboxGuidOf(mailbox) : null;
      },
    },
    ParentFolder: {
      kind: "String",
      derive: ({ owner }, world) =>
        owner === null ? null : entryId(publicFolderNamed(world, owner === "" ? "\\" : owner)),
    },
    // Nothing is set for a folder that does not follow the organisation's settings.
    ...Object.fromEntries(
      ["AgeLimit", "RetainDeletedItemsFor", "ProhibitPostQuota", "IssueWarningQuota", "MaxItemSize"].map((name) => [
        name,
        { default: null },
      ]),
    ),
    PerUserReadStateEnabled: { default: true },
    LastMovedTime: { kind: "DateTime", default: null },
    MailboxOwnerId: {
      kind: "ADObjectId",
      references: "Mailbox",
      derive: (_row, world) => publicFolderMailboxes(world)[0]?.guid ?? null,
    },
    // The hierarchy keeps both, and Set- mends them where they are not what the directory has.
    MailEnabled: { kind: "Boolean", default: (row, world) => mailFolderOf(world, row) !== null },
    MailRecipientGuid: { kind: "Guid", default: (row, world) => mailFolderOf(world, row)?.guid ?? null },
    ParentPath: { kind: "String", derive: ({ owner }) => (owner === "" ? "\\" : owner) },
    ContentMailboxName: { kind: "String", derive: (row, world) => contentMailboxOf(row, world)?.name ?? null },
    HasSubfolders: { kind: "Boolean", derive: (row, world) => childrenOf(world, row).length > 0 },
    FolderClass: { kind: "String", default: "IPF.Note" },
    FolderPath: { kind: "MultiValuedProperty<String>", derive: (row) => pathOf(row).split("\\").filter(Boolean) },
    EntryId: { kind: "String", derive: entryId },
    Mailbox: { kind: "ADObjectId", references: "Mailbox", hidden: true },
  },
  parameters: {
    OverrideContentMailbox: "Mailbox",
    Path: {
      // New- makes the folder there, Set- moves it there.
      sets: (value, { row, world }): Values => (row ? { MoveTo: publicFolderNamed(world, value).guid } : {}),
    },
    Server: namesServer,
    Organization: { notModelled: "is reserved for Microsoft's internal use" },
    Recurse: { accepted: "Read where folders are listed and removed." },
  },
  without: ["Path", "Server"],
  actions: {
    Get: {
      on: null,
      takes: ["Identity", "GetChildren", "Recurse", "Mailbox", "ResidentFolders", "ResultSize", "LostAndFound"],
      run({ world, given }) {
        // No folder has lost its place.
        if (given.get("LostAndFound") === true) return [];
        const folder = publicFolderNamed(world, given.get("Identity"));
        const found =
          given.get("Recurse") === true
            ? [folder, ...descendantsOf(world, folder)]
            : given.get("GetChildren") === true
              ? childrenOf(world, folder)
              : [folder];
        const size = Number(given.get("ResultSize") ?? Number.NaN);
        return Number.isNaN(size) ? found : found.slice(0, size);
      },
    },
    // A folder's content is in one mailbox: there is no other copy to bring up to date.
    Update: { run: () => undefined },
  },
  presets: (values, world) => ({ Mailbox: values.Mailbox ?? publicFolderMailboxes(world)[0]?.guid ?? null }),
  validate: refusalOf,
  changed: followUp,
  stock: () => [{ name: "IPM_SUBTREE" }, ...systemFolders],
  requires: publicFolderMailboxNeeded,
  source: "inferred",
});

function refusalOf({ world, before, after, given }: NounChange): WorldError | null {
  requirePublicFolders(world);
  if (!before) requireNoMigration(world);
  // It would be part of a path (inferred).
  if (after && after.name !== before?.name && after.name.includes("\\"))
    return nounError("FolderNameInvalid", { folder: after.name });
  const folder = after ?? before;
  if (before && (before.owner === null || isSystemFolder(before))) return nounError("RootFolder");
  const target = after ? targetOf(world, after) : null;
  if (before && target && `${ownerBelow(target)}\\`.toLowerCase().startsWith(`${pathOf(before)}\\`.toLowerCase()))
    return nounError("FolderBelowItself", { folder: pathOf(before) });
  const quotas = after ? quotaRefusal(after.values) : null;
  if (quotas) return quotas;
  if (!folder || (before && after && before.name === after.name && !target)) return null;
  const parent = `PublicFolder:${target ? ownerBelow(target) : folder.owner}`;
  const taken = world.store
    .find(nounObjects, "owner", parent)
    .some(({ guid, name }) => guid !== folder.guid && name.toLowerCase() === folder.name.toLowerCase());
  if (after) return taken ? nounError("FolderExists", { folder: pathOf(after) }) : null;
  return given.get("Recurse") !== true && childrenOf(world, folder).length > 0
    ? nounError("FolderHasSubfolders", { folder: pathOf(folder) })
    : null;
}

/** What lies below a folder goes with it, and follows its new name. */
function followUp({ world, before, after }: NounChange): void {
  if (!before) {
    const permissions = nounNamed("PublicFolderClientPermission");
    if (after?.owner && permissions)
      inheritRelations(world, permissions, publicFolderNamed(world, after.owner).guid, after.guid);
    return;
  }
  const below = descendantsOf(world, before);
  if (!after) {
    const recipient = nounNamed("MailPublicFolder");
    for (const folder of [before, ...below]) {
      const mail = mailFolderOf(world, folder);
      if (mail && recipient) removeRow(world, recipient, mail);
      purgeMailbox(world, folder.guid);
      if (folder !== before) world.store.remove(nounObjects, folder.guid);
    }
  } else if (before.name !== after.name || after.values.MoveTo !== undefined) {
    const { MoveTo: _, ...values } = after.values;
    const target = targetOf(world, after);
    const moved = { ...after, values, owner: target ? ownerBelow(target) : after.owner };
    world.store.put(nounObjects, after.guid, moved);
    const [old, now] = [pathOf(before), pathOf(moved)];
    for (const folder of below)
      world.store.put(nounObjects, folder.guid, { ...folder, owner: now + (folder.owner ?? "").slice(old.length) });
  }
}

/** The folder that a folder is on its way into; null where it stays. */
function targetOf(world: World, { values }: NounRow): NounRow | null {
  return values.MoveTo === undefined ? null : publicFolderNamed(world, String(values.MoveTo));
}

/** What the folders right below one have as their owner. */
function ownerBelow(folder: NounRow): string {
  return folder.owner === null ? "" : pathOf(folder);
}

function entryId({ guid }: NounRow): string {
  return guid.replaceAll("-", "").toUpperCase();
}
