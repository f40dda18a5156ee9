import type { LineOutcome } from "./compareLines.ts";

/** `...` alone in a line, in the ways in which pages write it. */
const elision = /^\s*(?:\.{3,}|…|(?:\. ){2,}\.|<\s*snip\s*>|\[\s*(?:\.{3,}|…|snip)\s*\])\s*$/i;

/** The outcomes of a comparison in which a line that says that lines are left out has taken the further ones of its gap. */
export function withoutElided(outcomes: readonly LineOutcome[]): LineOutcome[] {
  const result: LineOutcome[] = [];
  for (let at = 0; at < outcomes.length; ) {
    let end = at;
    while (end < outcomes.length && outcomes[end].kind !== "same") end++;
    result.push(...gapWithoutElided(outcomes.slice(at, end)));
    if (end < outcomes.length) result.push(outcomes[end]);
    at = end + 1;
  }
  return result;
}

function gapWithoutElided(gap: readonly LineOutcome[]): readonly LineOutcome[] {
  const isElision = (outcome: LineOutcome): boolean => outcome.kind === "missing" && elision.test(outcome.shown);
  if (!gap.some(isElision)) return gap;
  const left = gap.filter(({ kind }) => kind === "extra").length;
  return gap
    .filter(({ kind }) => kind !== "extra")
    .map((outcome) =>
      outcome.kind === "missing" && isElision(outcome)
        ? { kind: "same", shown: outcome.shown, shownIndex: outcome.shownIndex, printed: `... (${left} lines)` }
        : outcome,
    );
}
