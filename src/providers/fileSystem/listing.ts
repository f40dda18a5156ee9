import { hasSwitch } from "../../command/hasSwitch.ts";
import type { ProviderContext } from "../../command/Provider.ts";
import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { matchesSearchPattern } from "../../objects/text/fileSearchPattern.ts";
import { FlagsExpression } from "../../objects/values/FlagsExpression.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { fileAttributes } from "./Volume.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/** Folders before files, each by name without regard to case. */
export function compareListed(left: FileSystemEntry, right: FileSystemEntry): number {
  if (left.isDirectory !== right.isDirectory) return left.isDirectory ? -1 : 1;
  const [a, b] = [leafOfWindowsPath(left.path), leafOfWindowsPath(right.path)];
  return fileSystemRules().compareNames(a, b);
}

/** Whether a name fits -Filter, the file system's own kind of pattern. */
export function matchesFileFilter(name: string, filter: string | null): boolean {
  return filter === null || filter === "" || matchesSearchPattern(name, filter);
}

/** The test of Get-ChildItem's parameters: -File, -Directory, -Hidden, -ReadOnly, -System, -Attributes, -Filter, -Force. */
export function fileListing(
  provider: FileSystemProvider,
  context: ProviderContext,
): (entry: FileSystemEntry) => boolean {
  const given = context.cmdlet.raw("Attributes");
  const wanted = given instanceof FlagsExpression ? given : null;
  const [file, directory, hidden, readOnly, system] = ["File", "Directory", "Hidden", "ReadOnly", "System"].map(
    (name) => hasSwitch(context.cmdlet, name),
  );
  const showsHidden = context.force || hidden || (wanted?.mentions(BigInt(fileAttributes.hidden)) ?? false);
  return (entry) => {
    if (file && entry.isDirectory) return false;
    if (directory && !entry.isDirectory) return false;
    if (hidden && !provider.isHidden(entry)) return false;
    if (readOnly && (entry.attributes & fileAttributes.readOnly) === 0) return false;
    if (system && (entry.attributes & fileAttributes.system) === 0) return false;
    if (wanted && !wanted.fits(BigInt(entry.attributes))) return false;
    if (!showsHidden && provider.isHidden(entry)) return false;
    return matchesFileFilter(leafOfWindowsPath(entry.path), context.filter);
  };
}
