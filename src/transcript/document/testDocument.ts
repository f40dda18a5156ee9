import { compareSample, type LineResult } from "./compareSample.ts";
import type { Difference } from "./Difference.ts";
import type { DocumentBlock } from "./DocumentBlock.ts";
import { type IsPinned, matchLine } from "./matchLine.ts";

export interface TestedLine extends LineResult {
  /** Reason of the known difference that excuses the line, or null. */
  readonly known: string | null;
}

export interface TestedBlock {
  /** From 1. */
  readonly number: number;
  readonly block: DocumentBlock;
  readonly printed: string;
  /** Id of the error that ended the script, or null. */
  readonly ended: string | null;
  readonly lines: readonly TestedLine[];
  /** Known differences of the block that did not occur. */
  readonly stale: readonly Difference[];
  readonly passed: boolean;
}

/** Runs a script in the page's one session. */
export type RunBlock = (script: string) => { readonly printed: string; readonly ended: string | null };

/** Runs the blocks of a page in order and holds what each printed against its sample. */
export function testDocument(blocks: readonly DocumentBlock[], run: RunBlock, differences: readonly Difference[], isPinned: IsPinned): TestedBlock[] {
  return blocks.map((block, index) => {
    const { printed, ended } = run(block.script);
    const number = index + 1;
    const open = differences.filter((difference) => difference.block === number);
    const compared = block.sample ? compareSample(block.sample.text, printed, isPinned) : [];
    const lines = compared.map((line) => ({ ...line, known: excuse(line, open, isPinned) }));
    const passed = lines.every((line) => line.kind === "same" || line.known !== null) && open.length === 0 && (ended === null || block.sample !== null);
    return { number, block, printed, ended, lines, stale: open, passed };
  });
}

/** Takes the first known difference that fits the line out of those still open. */
function excuse(line: LineResult, open: Difference[], isPinned: IsPinned): string | null {
  if (line.kind === "same") return null;
  const at = open.findIndex((one) => one.kind === line.kind && matchLine(one.text, line.text, isPinned));
  return at < 0 ? null : open.splice(at, 1)[0].reason;
}
