import { type LineOutcome, pairDifferent } from "./compareLines.ts";
import type { Pins } from "./Pins.ts";
import { sameLine } from "./sameLine.ts";

/**
 * A known disagreement of a page: which lines, and why. `text` is the page's line, for "extra" the printed one; lines that
 * have one reason may stand together in it, parted by line ends.
 */
export interface Difference {
  readonly block: number;
  readonly kind: "missing" | "extra" | "different";
  readonly text: string;
  readonly reason: string;
}

/** A line of a comparison; `reason` where a known disagreement explains it. */
export type JudgedLine = LineOutcome & { readonly reason: string | null };

const nothingPinned: Pins = () => false;

/** Explains the lines of one block by the known disagreements; gives those that explained something. */
export function judge(
  outcomes: readonly LineOutcome[],
  known: readonly Difference[],
): { readonly lines: readonly JudgedLine[]; readonly used: ReadonlySet<Difference> } {
  const open = known.flatMap((difference) =>
    difference.text.split("\n").map((text) => ({ difference, text, occurred: false })),
  );
  const explain = (outcome: LineOutcome): JudgedLine => {
    const text = outcome.kind === "extra" ? outcome.printed : outcome.shown;
    const found = open.filter(
      (each) => each.difference.kind === outcome.kind && sameLine(each.text, text, nothingPinned),
    );
    for (const each of found) each.occurred = true;
    return { ...outcome, reason: found[0]?.difference.reason ?? null };
  };
  const first = outcomes.map(explain);
  const lines = pairDifferent(first, (line) => line.reason === null).map((line) =>
    "reason" in line ? line : explain(line),
  );
  const stale = new Set(
    open.filter((each) => each.text.trim() !== "" && !each.occurred).map(({ difference }) => difference),
  );
  return { lines, used: new Set(known.filter((difference) => !stale.has(difference))) };
}

/** Reads a differences file; what is wrong with it is thrown as a sentence. */
export function parseDifferences(text: string): Difference[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new Error("expected an array of differences");
  return rows.map((row: unknown, index) => {
    const { block, kind, text: line, reason } = (row ?? {}) as Record<string, unknown>;
    const place = `difference ${index + 1}`;
    if (!Number.isInteger(block)) throw new Error(`${place}: 'block' is the number of a script`);
    if (kind !== "missing" && kind !== "extra" && kind !== "different")
      throw new Error(`${place}: 'kind' is missing, extra or different`);
    if (typeof line !== "string") throw new Error(`${place}: 'text' is a line`);
    if (typeof reason !== "string" || reason.trim() === "") throw new Error(`${place}: 'reason' says why`);
    return { block: block as number, kind, text: line, reason };
  });
}
