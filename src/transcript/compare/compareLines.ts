import { withoutElided } from "./elision.ts";
import type { Pins } from "./Pins.ts";
import { type LineForm, sameLine } from "./sameLine.ts";

/** One line of a comparison. Line numbers count the lines that were given, from 0. */
export type LineOutcome =
  | { readonly kind: "same"; readonly shown: string; readonly shownIndex: number; readonly printed: string }
  | { readonly kind: "missing"; readonly shown: string; readonly shownIndex: number }
  | { readonly kind: "extra"; readonly printed: string }
  | { readonly kind: "different"; readonly shown: string; readonly shownIndex: number; readonly printed: string };

/** Where each line of the page would be held against more printed ones in all, they are compared one by one, without looking for what moved. */
const mostAligned = 1_000_000;

/** So many lines are looked at, in all, for the one that a missing line became. */
const mostLookedAt = 1_000_000;

/**
 * Holds printed lines against a page's: the longest common sequence is the same, what stands in the same gap may be
 * different. A line of the page that says that some are left out stands for any number of them.
 */
export function compareLines(
  shown: readonly string[],
  printed: readonly string[],
  pins: Pins,
  formOf: (shownIndex: number) => LineForm = () => "code",
): LineOutcome[] {
  const left = shown.map((text, index) => ({ text, index })).filter(({ text }) => text.trim() !== "");
  const isTable = left.length > 0 && left.every(({ index }) => formOf(index) === "table");
  // A table of the page has a line of its own below its header.
  const right = printed.filter((text) => text.trim() !== "" && !(isTable && /^[\s-]+$/.test(text)));
  const tables = tableLines(left, right);
  const same = (at: number, other: number): boolean =>
    sameLine(left[at].text, right[other], pins, tables.has(at) ? "text" : formOf(left[at].index));
  const outcomes: LineOutcome[] = [];
  let begin = 0;
  while (begin < left.length && begin < right.length && same(begin, begin)) begin++;
  const [restOfLeft, restOfRight] = [left.length - begin, right.length - begin];
  const lengths =
    restOfLeft * restOfRight <= mostAligned
      ? commonLengths(restOfLeft, restOfRight, (at, other) => same(begin + at, begin + other))
      : null;
  let at = 0;
  let other = 0;
  while (at < left.length || other < right.length) {
    const { text, index } = left[at] ?? { text: "", index: -1 };
    if (at < left.length && other < right.length && same(at, other)) {
      outcomes.push({ kind: "same", shown: text, shownIndex: index, printed: right[other] });
      at++;
      other++;
    } else if (
      other >= right.length ||
      (at < left.length &&
        (!lengths || lengths[at + 1 - begin][other - begin] >= lengths[at - begin][other + 1 - begin]))
    ) {
      outcomes.push({ kind: "missing", shown: text, shownIndex: index });
      at++;
    } else {
      outcomes.push({ kind: "extra", printed: right[other] });
      other++;
    }
  }
  return withoutElided(streamsFound(outcomes, pins));
}

/** A warning stands where its stream was written to the screen, which may be before or behind what a formatter holds back. */
function streamsFound(outcomes: readonly LineOutcome[], pins: Pins): LineOutcome[] {
  const taken = new Set<LineOutcome>();
  const found = outcomes.map((outcome): LineOutcome => {
    if (outcome.kind !== "missing" || !/^(?:WARNING|VERBOSE|DEBUG): /.test(outcome.shown)) return outcome;
    const printed = outcomes.find(
      (each) => each.kind === "extra" && !taken.has(each) && sameLine(outcome.shown, each.printed, pins, "code"),
    );
    if (printed?.kind !== "extra") return outcome;
    taken.add(printed);
    return { ...outcome, kind: "same", printed: printed.printed };
  });
  return found.filter((outcome) => !taken.has(outcome));
}

/**
 * The lines of a page's tables that stand otherwise in their columns than what is printed: how wide a column is depends on
 * all the values in it, so that their number of blanks says nothing. Indexes of `left`.
 */
function tableLines(
  left: readonly { readonly text: string; readonly index: number }[],
  right: readonly string[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const printed = new Set(right.map((line) => line.trimEnd()));
  for (let at = 0; at + 1 < left.length; at++) {
    if (!/^\s*-+(?:\s+-+)*\s*$/.test(left[at + 1].text) || printed.has(left[at].text.trimEnd())) continue;
    found.add(at);
    for (let row = at + 1; row < left.length && left[row].index === left[row - 1].index + 1; row++) found.add(row);
  }
  return found;
}

/** A missing and an extra line of one gap that mean the same thing become one line that is different. */
export function pairDifferent<T extends LineOutcome>(
  outcomes: readonly T[],
  isOpen: (outcome: T) => boolean,
): (T | LineOutcome)[] {
  const result: (T | LineOutcome)[] = [];
  const taken = new Set<T>();
  const budget = { left: mostLookedAt };
  for (const [index, outcome] of outcomes.entries()) {
    if (taken.has(outcome)) continue;
    const partner =
      outcome.kind === "missing" && isOpen(outcome)
        ? partnerOf(outcomes, index, outcome.shown, budget, (each) => isOpen(each) && !taken.has(each))
        : null;
    if (outcome.kind === "missing" && partner) {
      taken.add(partner);
      result.push({
        kind: "different",
        shown: outcome.shown,
        shownIndex: outcome.shownIndex,
        printed: partner.printed,
      });
    } else result.push(outcome);
  }
  return result.filter((outcome) => !taken.has(outcome as T));
}

function partnerOf<T extends LineOutcome>(
  outcomes: readonly T[],
  index: number,
  shown: string,
  budget: { left: number },
  isFree: (outcome: T) => boolean,
): (T & { kind: "extra"; printed: string }) | null {
  for (const step of [1, -1]) {
    for (let at = index + step; at >= 0 && at < outcomes.length && budget.left-- > 0; at += step) {
      const other = outcomes[at];
      if (other.kind === "same") break;
      if (other.kind === "extra" && isFree(other) && alike(shown, other.printed))
        return other as T & { kind: "extra"; printed: string };
    }
  }
  return null;
}

/** The same name before a colon, or more than half of the words. */
function alike(left: string, right: string): boolean {
  const [name, rest] = left.split(" :");
  if (rest !== undefined && name.trim() !== "") return right.split(" :")[0].trim() === name.trim();
  const words = new Set(left.trim().split(/\s+/));
  const shared = right
    .trim()
    .split(/\s+/)
    .filter((word) => words.has(word)).length;
  return shared * 2 > words.size;
}

function commonLengths(left: number, right: number, same: (at: number, other: number) => boolean): Uint16Array[] {
  const table = Array.from({ length: left + 1 }, () => new Uint16Array(right + 1));
  for (let at = left - 1; at >= 0; at--) {
    for (let other = right - 1; other >= 0; other--) {
      table[at][other] = same(at, other)
        ? table[at + 1][other + 1] + 1
        : Math.max(table[at + 1][other], table[at][other + 1]);
    }
  }
  return table;
}
