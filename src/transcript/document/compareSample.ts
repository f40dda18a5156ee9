import { diffArrays } from "diff";
import { type IsPinned, matchLine } from "./matchLine.ts";

export interface LineResult {
  /** "missing": on the page and not printed; "extra": printed and not on the page. */
  readonly kind: "same" | "missing" | "extra";
  readonly text: string;
}

/** Holds what was printed against the page's sample, line by line. Blank lines do not count. */
export function compareSample(sample: string, printed: string, isPinned: IsPinned): LineResult[] {
  const wanted = linesOf(sample);
  const seen = linesOf(printed);
  const parts = diffArrays(wanted, seen, { comparator: (expected, actual) => matchLine(expected, actual, isPinned) });
  return parts.flatMap((part) =>
    part.value.map((text): LineResult => ({ kind: part.added ? "extra" : part.removed ? "missing" : "same", text })),
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}
