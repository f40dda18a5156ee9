import { Dictionary } from "../../objects/model/Dictionary.ts";
import { unwrap } from "../../objects/model/PSObject.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { CompiledScriptBlock } from "../../runtime/CompiledScriptBlock.ts";
import type { BlockItem, ItemData } from "../tree/TestTree.ts";

/** What -ForEach gives: one null without it, none for nothing; a dictionary is one item whose entries become variables. */
export function dataItems(isGiven: boolean, value: unknown): readonly (ItemData | null)[] {
  if (!isGiven) return [null];
  const inner = unwrap(value);
  if (inner === null || inner === undefined) return [];
  const items = inner instanceof Dictionary ? [inner] : [...(enumerateCollection(inner) ?? [inner])];
  return items.map((item) => {
    const plain = unwrap(item);
    const entries =
      plain instanceof Dictionary ? [...plain.entries()].map(({ key, value }) => [toText(key), value] as const) : [];
    return { value: item, entries };
  });
}

/** What the items of one -ForEach have in common; null where there is none. */
export function groupOf(
  items: readonly (ItemData | null)[],
  parent: BlockItem,
  body: CompiledScriptBlock,
): string | null {
  return items[0] ? `${parent.path.join(".")}:${body.source.extent.start}` : null;
}
