import { contentMailboxName, mailFolderOf } from "../publicFolder/mailFolderOf.ts";
import {
  childrenOf,
  descendantsOf,
  pathOf,
  publicFolderMailboxes,
  publicFolderMailboxNeeded,
  publicFolderNamed,
  requireNoMigration,
  requirePublicFolders,
  rootFolder,
} from "../publicFolder/publicFolders.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange } from "./defineNoun.ts";
import { namesServer } from "./namesServer.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { inheritRelations } from "./rows/inheritRelations.ts";
import { nounObjects, recipients } from "./rows/NounRow.ts";

/** The tree of public folders. Its order, and what a folder shows, is inferred from documented listings. */
export default defineNoun({
  noun: "PublicFolder",
  kind: "keyed",
  called: "public folder",
  type: "Microsoft.Exchange.Data.Storage.Management.PublicFolder",
  verbs: ["Get", "New", "Remove", "Set", "Update"],
  order: "declaration",
  ownerOf(given, world) {
    const parent = publicFolderNamed(world, given.get("Path"));
    return parent.owner === null ? "" : pathOf(parent);
  },
  identityText: pathOf,
  resolve: (world, identity) => (identity === "\\" ? [rootFolder(world)] : null),
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    // The hierarchy keeps both, and Set- mends them where they are not what the directory has.
    MailEnabled: { kind: "Boolean", default: (row, world) => mailFolderOf(world, row) !== null },
    MailRecipientGuid: { kind: "Guid", default: (row, world) => mailFolderOf(world, row)?.guid ?? null },
    ParentPath: { kind: "String", derive: ({ owner }) => (owner === "" ? "\\" : owner) },
    ContentMailboxName: { kind: "String", derive: contentMailboxName },
    HasSubfolders: { kind: "Boolean", derive: (row, world) => childrenOf(world, row).length > 0 },
    FolderClass: { kind: "String", default: "IPF.Note" },
    FolderPath: { kind: "MultiValuedProperty<String>", derive: (row) => pathOf(row).split("\\").filter(Boolean) },
    EntryId: { kind: "String", derive: ({ guid }) => guid.replaceAll("-", "").toUpperCase() },
    Mailbox: { kind: "ADObjectId", references: "Mailbox" },
  },
  parameters: {
    Path: {
      sets(_value, { row }) {
        if (row) throw nounError("NotModelled", { what: "The move of a public folder by Set-PublicFolder -Path" });
        return {};
      },
    },
    Server: namesServer,
    Organization: { notModelled: "is reserved for Microsoft's internal use" },
    Recurse: { accepted: "Read where folders are listed and removed." },
  },
  without: ["Path", "Server", "MailEnabled", "MailRecipientGuid"],
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
  stock: () => [{ name: "IPM_SUBTREE" }],
  requires: publicFolderMailboxNeeded,
  source: "inferred",
});

function refusalOf({ world, before, after, given }: NounChange): WorldError | null {
  requirePublicFolders(world);
  if (!before) requireNoMigration(world);
  const folder = after ?? before;
  if (before?.owner === null) return nounError("RootFolder");
  if (!folder || (before && after && before.name === after.name)) return null;
  const parent = `PublicFolder:${folder.owner}`;
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
    for (const folder of [before, ...below]) {
      const mail = mailFolderOf(world, folder);
      if (mail) world.store.remove(recipients, mail.guid);
      if (folder !== before) world.store.remove(nounObjects, folder.guid);
    }
  } else if (before.name !== after.name) {
    const [old, now] = [pathOf(before), pathOf(after)];
    for (const folder of below)
      world.store.put(nounObjects, folder.guid, { ...folder, owner: now + (folder.owner ?? "").slice(old.length) });
  }
}
