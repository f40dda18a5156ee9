import type { EditionText } from "../Edition.ts";

/** Texts of drives and locations that differ by edition. */
export const providerTexts = {
  /** {0}: the path */
  SeveralContainers: {
    text: "Cannot set the location because path '{0}' resolved to multiple containers. You can only set the location to a single container at a time.",
    desktop:
      "Cannot set the location because path '{0}' resolved to multiple containers. You can only the set location to a single container at a time.",
  },
  NoAccess: {
    text: "You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.",
    desktop: "You do not have sufficient access rights to perform this operation.",
  },
  /** {0}: the path */
  FolderNotEmpty: {
    text: "Directory {0} cannot be removed because it is not empty.",
    desktop: "The directory is not empty.\r\n",
  },
} as const satisfies Record<string, EditionText>;
