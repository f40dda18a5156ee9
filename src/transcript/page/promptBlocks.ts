import { computerOf } from "../promptLines.ts";
import { parseTranscript } from "../Transcript.ts";
import type { PageBlock, PagePiece } from "./Page.ts";
import { withoutCaption } from "./sampleLines.ts";

/** A piece that shows prompts is a transcript: each input is a script, with its output behind it. */
export function promptBlocks(
  piece: PagePiece,
): Pick<PageBlock, "script" | "startLine" | "endLine" | "samples" | "computer">[] {
  const lines = piece.text.split("\n");
  return parseTranscript(piece.text)
    .steps.filter(({ input }) => input.trim() !== "")
    .map(({ line, input, output: all, outputLine }, index, steps) => {
      const output = index < steps.length - 1 ? withoutCaption(all, input) : all;
      const first = piece.startLine + outputLine - 1;
      const computer = computerOf(lines[line - 1]);
      const isShown = output.some((each) => each !== "");
      return {
        script: input,
        startLine: piece.startLine + line - 1,
        endLine: first - 1,
        ...(computer === null ? {} : { computer }),
        samples: isShown ? [{ lines: output, startLine: first, endLine: first + output.length - 1 }] : [],
      };
    });
}
