import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { mailboxFolders } from "./MailboxFolder.ts";
import { requireFolder } from "./MailboxItem.ts";

/** What a personal store (.pst) on a share holds lies in the state as a mailbox's contents do, under a GUID that its path gives. */
export function personalStoreGuid(world: World, path: string): string {
  return nameGuid(getOrganization(world).guid, "pst", path.toLowerCase());
}

/** The folder that a personal store has from the start, and by which it is told. */
export const rootOfPersonalStore = "/Top of Personal Folders";

/** Makes the file where it isn't there. */
export function createPersonalStore(world: World, path: string): string {
  const guid = personalStoreGuid(world, path);
  requireFolder(world, guid, rootOfPersonalStore);
  return guid;
}

/** Whether an export wrote the file. */
export function isPersonalStore(world: World, path: string): boolean {
  return world.store.find(mailboxFolders, "mailbox", personalStoreGuid(world, path)).length > 0;
}
