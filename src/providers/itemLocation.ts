import type { Provider } from "../command/Provider.ts";
import { attachable, ensureExtendedMembers } from "../objects/model/extendedMembers.ts";
import type { PSDriveInfo } from "../objects/model/PSDriveInfo.ts";

/** The path of an item with its provider in front: "Microsoft.PowerShell.Core\FileSystem::T:\a.txt". */
export function providerQualified(provider: Provider, path: string): string {
  return `${provider.info.fullName}::${path}`;
}

/** The value with the note properties that tell where it lies, for content without the provider; a text or number is wrapped for them. */
export function withLocation(
  value: unknown,
  provider: Provider,
  drive: PSDriveInfo | null,
  path: string,
  more: { readonly isContainer?: boolean; readonly readCount?: bigint; readonly isContent?: boolean } = {},
): unknown {
  if (value === null || value === undefined) return value;
  const carrier = attachable(value);
  const notes = ensureExtendedMembers(carrier);
  const shown = (at: string) => (more.isContent ? at : providerQualified(provider, at));
  notes.setNote("PSPath", shown(path));
  if (provider.supports("navigation")) {
    const parent = provider.parent(path);
    notes.setNote("PSParentPath", parent === "" ? "" : shown(parent));
    notes.setNote("PSChildName", provider.leaf(path));
  }
  if (drive) notes.setNote("PSDrive", drive);
  notes.setNote("PSProvider", provider.info);
  if (more.isContainer !== undefined) notes.setNote("PSIsContainer", more.isContainer);
  if (more.readCount !== undefined) notes.setNote("ReadCount", more.readCount);
  return carrier;
}
