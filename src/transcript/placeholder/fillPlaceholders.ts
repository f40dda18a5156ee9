import { singleQuoted } from "../../base/text/singleQuoted.ts";
import { isAsked, type PlaceholderUse, placeholderKey } from "./Placeholder.ts";

/** Values by `placeholderKey`. */
export type PlaceholderValues = ReadonlyMap<string, string>;

/** A script with the placeholders that have a value replaced, written so that each is one value where it stands. */
export function fillPlaceholders(script: string, uses: readonly PlaceholderUse[], values: PlaceholderValues): string {
  let filled = "";
  let at = 0;
  for (const use of uses) {
    const value = values.get(placeholderKey(use.name));
    if (value === undefined || isAsked(use)) continue;
    filled += script.slice(at, use.start) + written(value, use);
    at = use.end;
  }
  return filled + script.slice(at);
}

/** Text of a sample with the same values in the place of the same names. */
export function fillSample(line: string, uses: readonly PlaceholderUse[], values: PlaceholderValues): string {
  let filled = line;
  const byText = new Map(uses.filter((use) => !isAsked(use)).map((use) => [use.text, use] as const));
  for (const [text, { name }] of [...byText].sort(([left], [right]) => right.length - left.length)) {
    const value = values.get(placeholderKey(name));
    if (value !== undefined) filled = filled.split(text).join(value);
  }
  return filled;
}

function written(value: string, { place }: PlaceholderUse): string {
  switch (place) {
    case "single":
      return value.replace(/'/g, "''");
    case "double":
      return value.replace(/[`$"]/g, "`$&");
    case "word":
      return value;
    case "alone":
      return isExpression(value) ? value : singleQuoted(value);
  }
}

/** Numbers, variables, and what is quoted or an expression already stay as they are. */
function isExpression(value: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?(?:[kmgtp]b)?|[$@(].*|'(?:[^']|'')*'|"(?:[^"`]|`.)*")$/is.test(value);
}
