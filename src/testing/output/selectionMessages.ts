import type { TestFilter } from "../run/filterTests.ts";
import type { BlockItem, TestContainer, TestItem } from "../tree/TestTree.ts";
import { emptyBlockMessage, filterMessages } from "./filterMessages.ts";

/** A message of debugging, and the part of the runner that it comes from. */
export interface SelectionMessage {
  readonly part: "Filter" | "Skip";
  readonly text: string;
}

/** What the runner has to say of what will run and what is skipped: a block, its own tests, the blocks in it, the block again. */
export function selectionMessages(container: TestContainer, filter: TestFilter): SelectionMessage[] {
  const messages: SelectionMessage[] = [];
  const filtered = (text: string): void => void messages.push({ part: "Filter", text });
  const skipped = (text: string): void => void messages.push({ part: "Skip", text });
  const walk = (block: BlockItem): void => {
    if (!block.isRoot) filterMessages(block, container, filter).forEach(filtered);
    if (block.parent?.isSkipped && !block.skip) skipped(because(block, "Block"));
    else if (block.isSkipped) skipped(`(${block.path.join(".")}) Block is skipped.`);
    for (const test of block.tests) {
      filterMessages(test, container, filter).forEach(filtered);
      if (test.isSkipped) skipped(test.skip ? `(${test.path.join(".")}) Test is skipped.` : because(test, "Test"));
    }
    for (const inner of block.blocks) walk(inner);
    const empty = emptyBlockMessage(block);
    if (empty !== null) filtered(empty);
    if (!block.isSkipped && block.hasOnlySkipped)
      skipped(
        block.isRoot
          ? `(${container.name}) Container will be skipped because all included children are marked as skipped.`
          : `(${block.path.join(".")}) Block will be skipped because all included children are marked as skipped.`,
      );
  };
  walk(container.root);
  return messages;
}

function because({ path }: BlockItem | TestItem, kind: string): string {
  return `(${path.join(".")}) ${kind} is skipped because a parent block was skipped.`;
}
