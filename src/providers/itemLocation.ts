import type { Provider } from "../command/Provider.ts";
import { attachable, ensureExtendedMembers } from "../objects/model/extendedMembers.ts";
import type { PSDriveInfo } from "../objects/model/PSDriveInfo.ts";

/** The path of an item with its provider in front: "Microsoft.PowerShell.Core\FileSystem::T:\a.txt". */
export function providerQualified(provider: Provider, path: string): string {
  return `${provider.info.fullName}::${path}`;
}

/** The value with the note properties that tell where it lies; a text or number is wrapped for them. */
export function withLocation(
  value: unknown,
  provider: Provider,
  drive: PSDriveInfo | null,
  path: string,
  more: { readonly isContainer?: boolean; readonly readCount?: bigint } = {},
): unknown {
  if (value === null || value === undefined) return value;
  const carrier = attachable(value);
  const notes = ensureExtendedMembers(carrier);
  notes.setNote("PSPath", providerQualified(provider, path));
  if (provider.supports("navigation")) {
    const parent = provider.parent(path);
    notes.setNote("PSParentPath", parent === "" ? "" : providerQualified(provider, parent));
    notes.setNote("PSChildName", provider.leaf(path));
  }
  if (drive) notes.setNote("PSDrive", drive);
  notes.setNote("PSProvider", provider.info);
  if (more.isContainer !== undefined) notes.setNote("PSIsContainer", more.isContainer);
  if (more.readCount !== undefined) notes.setNote("ReadCount", more.readCount);
  return carrier;
}
