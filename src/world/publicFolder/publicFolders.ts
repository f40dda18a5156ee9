import { objectNotFound } from "../directory/objectNotFound.ts";
import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import type { RequiredObject } from "../nouns/defineNoun.ts";
import { nounError } from "../nouns/messages/nounMessages.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, nounObjects, recipients } from "../nouns/rows/NounRow.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { identityWord, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";

/**
 * A public folder's row has the path of its parent as owner: "" below the root. The root itself has none, and its path is
 * one backslash.
 */
export function pathOf({ owner, name }: Pick<NounRow, "owner" | "name">): string {
  return owner === null ? "\\" : `${owner}\\${name}`;
}

/** The mailboxes that hold public folders, the one with the hierarchy first. */
export function publicFolderMailboxes(world: World): readonly NounRow[] {
  return world.store.find(recipients, "type", "PublicFolderMailbox");
}

/** New folders wait while the first mailbox is held for the migration of older ones (-HoldForMigration, documented). */
export function requireNoMigration(world: World): void {
  if (publicFolderMailboxes(world)[0]?.values.HoldForMigration !== true) return;
  const migrations = ["PublicFolderMigrationRequest", "PublicFolderMailboxMigrationRequest"].flatMap((noun) => {
    const definition = nounNamed(noun);
    return definition ? listRows(world, definition) : [];
  });
  if (!migrations.some(({ values }) => values.Status === "Completed")) throw nounError("PublicFoldersOnHold");
}

/** Without a mailbox for them there are no public folders. */
export function requirePublicFolders(world: World): void {
  const [first] = publicFolderMailboxes(world);
  if (!first) throw nounError("NoPublicFolderMailbox");
  // It has the hierarchy, which all cmdlets of public folders ask.
  const offline = offlineMailbox(first, world);
  if (offline) throw offline;
}

/** A mailbox that is asked about the hierarchy must be one that has it. */
export function requirePublicFolderMailbox(world: World, value: ScriptValue): void {
  const word = identityWord(value) ?? "";
  const definition = nounNamed("Mailbox");
  const row = definition && findRow(world, definition, word);
  if (!row || !publicFolderMailboxes(world).some(({ guid }) => guid === row.guid)) throw objectNotFound(world, word);
}

/** The mailbox that has to be made before the first folder. */
export function publicFolderMailboxNeeded(world: World): RequiredObject | null {
  if (publicFolderMailboxes(world).length > 0) return null;
  return { noun: "Mailbox", name: "Public Folders", values: { RecipientTypeDetails: "PublicFolderMailbox" } };
}

export function publicFolderNoun() {
  const definition = nounNamed("PublicFolder");
  if (!definition) throw new Error("There is no noun PublicFolder.");
  return definition;
}

/** The folder that a path names; the root where none is given. */
export function publicFolderNamed(world: World, value: ScriptValue | undefined): NounRow {
  requirePublicFolders(world);
  const definition = publicFolderNoun();
  const word =
    typeof value === "object" && value?.is === "object"
      ? (value.guid ?? value.text)
      : value === undefined
        ? "\\"
        : (wordOf(value) ?? "");
  const found = word === "\\" ? rootFolder(world) : findRow(world, definition, word);
  if (!found) throw nounError("PublicFolderNotFound", { folder: word });
  return found;
}

/** The folder at the top, which setup makes. */
export function rootFolder(world: World): NounRow {
  const root = listRows(world, publicFolderNoun()).find(({ owner }) => owner === null);
  if (!root) throw objectNotFound(world, "\\");
  return root;
}

const systemRoot = "NON_IPM_SUBTREE";

/** The tree beside the one that users see, as setup makes it (inferred for the servers of 2013 and later). */
export const systemFolders: readonly { readonly name: string; readonly owner: string }[] = [
  { name: systemRoot, owner: "" },
  { name: "DUMPSTER_ROOT", owner: `\\${systemRoot}` },
  { name: "DUMPSTER_EXTEND", owner: `\\${systemRoot}\\DUMPSTER_ROOT` },
  { name: "EFORMS REGISTRY", owner: `\\${systemRoot}` },
];

/** Whether a folder is one of those beside the tree that users see. */
export function isSystemFolder(folder: NounRow): boolean {
  const path = pathOf(folder).toLowerCase();
  return systemFolders.some((each) => pathOf(each).toLowerCase() === path);
}

/** The folders directly below one, by name. Those of the system are not below the root. */
export function childrenOf(world: World, folder: NounRow): readonly NounRow[] {
  const path = folder.owner === null ? "" : pathOf(folder);
  const found = isSystemFolder(folder)
    ? listRows(world, publicFolderNoun()).filter(({ owner }) => owner?.toLowerCase() === path.toLowerCase())
    : world.store.find(nounObjects, "owner", `PublicFolder:${path}`).filter((each) => !isSystemFolder(each));
  return found.toSorted((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
}

/** All folders below one, each before what lies in it. */
export function descendantsOf(world: World, folder: NounRow): readonly NounRow[] {
  return childrenOf(world, folder).flatMap((each) => [each, ...descendantsOf(world, each)]);
}

/** Every folder that somebody made, and the root. */
export function allPublicFolders(world: World): readonly NounRow[] {
  const root = rootFolder(world);
  return [root, ...descendantsOf(world, root)];
}
