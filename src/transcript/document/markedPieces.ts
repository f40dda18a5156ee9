import type { Edition } from "../../objects/model/ambient.ts";
import type { CodePiece, DocumentBlock, Sample } from "./DocumentBlock.ts";
import { isScript, type KnowsCommand } from "./scriptTest.ts";
import { fromPrompts } from "./promptedPiece.ts";

/** Scripts among pieces of code in order: a piece that is none and follows a script is the script's output. */
export function blocksOf(pieces: readonly CodePiece[], knows: KnowsCommand, edition: Edition): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  for (const piece of pieces) {
    const prompted = fromPrompts(piece);
    if (prompted) {
      blocks.push(...prompted);
      continue;
    }
    if (isScript(piece.text, piece.language, knows, edition)) {
      blocks.push({ script: piece.text, firstLine: piece.firstLine, lastLine: piece.lastLine, sample: null });
      continue;
    }
    const before = blocks[blocks.length - 1];
    if (before && before.sample === null) blocks[blocks.length - 1] = { ...before, sample: sampleOf(piece) };
  }
  return blocks;
}

function sampleOf({ text, firstLine, lastLine }: CodePiece): Sample {
  return { text, firstLine, lastLine };
}
