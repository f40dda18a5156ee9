import type { BlockItem, TestItem } from "../tree/TestTree.ts";

/** What the runner has to say of what will be skipped, block by block: its own tests, the blocks in it, then the block. */
export function skipMessages(block: BlockItem, file: string): string[] {
  const messages: string[] = [];
  if (block.parent?.isSkipped && !block.skip) messages.push(because(block, "Block"));
  else if (block.isSkipped) messages.push(`(${block.path.join(".")}) Block is skipped.`);
  for (const test of block.tests) {
    if (!test.isSkipped) continue;
    messages.push(test.skip ? `(${test.path.join(".")}) Test is skipped.` : because(test, "Test"));
  }
  for (const inner of block.blocks) messages.push(...skipMessages(inner, file));
  if (!block.isSkipped && block.hasOnlySkipped)
    messages.push(
      block.isRoot
        ? `(${file}) Container will be skipped because all included children are marked as skipped.`
        : `(${block.path.join(".")}) Block will be skipped because all included children are marked as skipped.`,
    );
  return messages;
}

function because({ path }: BlockItem | TestItem, kind: string): string {
  return `(${path.join(".")}) ${kind} is skipped because a parent block was skipped.`;
}
