import type { ProviderContext } from "../../command/Provider.ts";
import { edition } from "../../objects/model/ambient.ts";
import type { FileSystemEntry } from "../../objects/model/FileSystem.ts";
import { unwrap } from "../../objects/model/PSObject.ts";
import { toText } from "../../objects/ops/toText.ts";
import { compareStrings } from "../../objects/text/compareStrings.ts";
import { matchesSearchPattern } from "../../objects/text/fileSearchPattern.ts";
import { compareOrdinal } from "../../objects/text/stringComparison.ts";
import { hasSwitch } from "../hasSwitch.ts";
import { argumentError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";
import { fileAttributes } from "./Volume.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/** Folders before files, each by name without regard to case: as the culture sorts, or as NTFS does in Windows PowerShell. */
export function compareListed(left: FileSystemEntry, right: FileSystemEntry): number {
  if (left.isDirectory !== right.isDirectory) return left.isDirectory ? -1 : 1;
  const [a, b] = [leafOfWindowsPath(left.path), leafOfWindowsPath(right.path)];
  return edition() === "Core" ? compareStrings(a, b, true) : compareOrdinal(a, b, true);
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
  const wanted = attributeTest(context.cmdlet.raw("Attributes"));
  const [file, directory, hidden, readOnly, system] = ["File", "Directory", "Hidden", "ReadOnly", "System"].map(
    (name) => hasSwitch(context.cmdlet, name),
  );
  const showsHidden = context.force || hidden || (wanted?.mentionsHidden ?? false);
  return (entry) => {
    if (file && entry.isDirectory) return false;
    if (directory && !entry.isDirectory) return false;
    if (hidden && !provider.isHidden(entry)) return false;
    if (readOnly && (entry.attributes & fileAttributes.readOnly) === 0) return false;
    if (system && (entry.attributes & fileAttributes.system) === 0) return false;
    if (wanted && !wanted.fits(entry)) return false;
    if (!showsHidden && provider.isHidden(entry)) return false;
    return matchesFileFilter(leafOfWindowsPath(entry.path), context.filter);
  };
}

interface AttributeTest {
  readonly mentionsHidden: boolean;
  fits(entry: FileSystemEntry): boolean;
}

/**
 * -Attributes: terms joined by "," (one of them) of names joined by "+" (all of them), "!" in front for the opposite.
 */
function attributeTest(value: unknown): AttributeTest | null {
  if (value === undefined || value === null) return null;
  const plain = unwrap(value);
  const texts = Array.isArray(plain) ? plain.map((each) => toText(each)) : [toText(plain)];
  const terms = texts.flatMap((text) => text.split(",")).map((term) => term.split("+").map(attributeFactor));
  return {
    mentionsHidden: terms.some((factors) =>
      factors.some(({ bit, isOpposite }) => bit === fileAttributes.hidden && !isOpposite),
    ),
    fits: (entry) =>
      terms.some((factors) => factors.every(({ bit, isOpposite }) => ((entry.attributes & bit) !== 0) !== isOpposite)),
  };
}

function attributeFactor(text: string): { readonly bit: number; readonly isOpposite: boolean } {
  const trimmed = text.trim();
  const isOpposite = trimmed.startsWith("!");
  const name = (isOpposite ? trimmed.slice(1) : trimmed).trim().toLowerCase();
  const bit = attributeBits.get(name);
  if (bit === undefined) throw argumentError(`Unable to match the identifier name ${name} to a valid enumerator name.`);
  return { bit, isOpposite };
}

const attributeBits = new Map<string, number>([
  ["readonly", 1],
  ["r", 1],
  ["hidden", 2],
  ["h", 2],
  ["system", 4],
  ["s", 4],
  ["directory", 16],
  ["d", 16],
  ["archive", 32],
  ["a", 32],
  ["device", 64],
  ["normal", 128],
  ["temporary", 256],
  ["sparsefile", 512],
  ["reparsepoint", 1024],
  ["l", 1024],
  ["compressed", 2048],
  ["offline", 4096],
  ["notcontentindexed", 8192],
  ["encrypted", 16384],
]);
