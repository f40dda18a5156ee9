import type { Extent } from "../../diag/Extent.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import type { ItemData } from "../tree/TestTree.ts";

/** What -ForEach gives: one null without it, none for nothing; a dictionary is one item whose entries become variables. */
export function dataItems(
  command: string,
  isGiven: boolean,
  value: unknown,
  allowsNone: boolean,
): readonly (ItemData | null)[] {
  if (!isGiven) return [null];
  const inner = unwrap(value);
  if (inner === null || inner === undefined) return none(allowsNone, command);
  const items = inner instanceof Dictionary ? [inner] : [...(enumerateCollection(inner) ?? [inner])];
  if (items.length === 0) return none(allowsNone, command);
  return items.map((item) => {
    const plain = unwrap(item);
    const entries =
      plain instanceof Dictionary ? [...plain.entries()].map(({ key, value }) => [toText(key), value] as const) : [];
    // Pester 5 takes nothing for an item without variables, and leaves `$_` as an item around has set it.
    const isNothing = (plain === null || plain === undefined) && pesterRun().version === 5;
    return isNothing ? { value: new Hashtable(), entries, isEmpty: isInItem() } : { value: item, entries };
  });
}

/** Whether a block around is one of -ForEach. */
function isInItem(): boolean {
  for (let block = pesterRun().block; block !== null; block = block.parent) if (block.data !== null) return true;
  return false;
}

/** Pester 6 wants to be told that nothing is meant. */
function none(allowsNone: boolean, command: string): [] {
  const { version, configuration } = pesterRun();
  if (version !== 6 || allowsNone || !configuration.flag("Run.FailOnNullOrEmptyForEach")) return [];
  const message = `Value can not be null or empty array. If this is expected, use -AllowNullOrEmptyForEach on this ${command}, or set the Run.FailOnNullOrEmptyForEach configuration option to $false to allow it for the whole run. (Parameter 'ForEach')`;
  throw scriptError(message, { exception: "System.ArgumentException" });
}

/** What the items of one -ForEach have in common: where its command stands, as `line:column`; null where there is none. */
export function groupOf(items: readonly (ItemData | null)[], extent: Extent | null): string | null {
  if (!items[0] || extent === null) return null;
  const { line, column } = extent.source.lineAndColumn(extent.start);
  return `${line}:${column}`;
}
