import { publicFolderMailboxes } from "../../../publicFolder/publicFolders.ts";
import type { World } from "../../../World.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { organizationSettings } from "../../rows/organizationSettings.ts";

/** Whether a mailbox has the copy of the public folders' hierarchy that can be written: the first one. */
export function isRootOfFolders({ guid, values }: NounRow, world: World): boolean {
  return values.RecipientTypeDetails === "PublicFolderMailbox" && publicFolderMailboxes(world)[0]?.guid === guid;
}

/**
 * The mailbox that shows a user the public folders: the user's own, the organisation's, else any one that serves the hierarchy
 * (which one is inferred: the product spreads users over them).
 */
export function folderMailboxFor({ guid, values }: NounRow, world: World): string | null {
  if (typeof values.DefaultPublicFolderMailbox === "string") return values.DefaultPublicFolderMailbox;
  const usual = organizationSettings(world).DefaultPublicFolderMailbox;
  if (typeof usual === "string") return usual;
  const serving = publicFolderMailboxes(world).filter((each) => each.values.IsExcludedFromServingHierarchy !== true);
  return serving.length === 0 ? null : serving[Number.parseInt(guid.slice(0, 8), 16) % serving.length].guid;
}
