import type { LabPlace } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";

export interface Attribute extends LabPlace {
  readonly key: string;
  readonly value: string;
  readonly valueColumn: number;
}

/** Words of a line, such as `lab=hint after=3m cost=0.25`; a word without `=` has no value. `column`: that of the text. */
export function readAttributes(
  text: string,
  { line, column }: LabPlace,
  problems: LabProblem[],
): ReadonlyMap<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const match of text.matchAll(/([^\s=]+)(?:(=)(?:"([^"]*)"|(\S*)))?/g)) {
    const at = { line, column: column + match.index };
    const [, key, equals, quoted, plain] = match;
    if (found.has(key)) problems.push(labProblem("LabKeyTwice", at, { key }));
    const value = quoted ?? plain ?? "";
    const valueColumn = at.column + key.length + (equals === undefined ? 0 : quoted === undefined ? 1 : 2);
    found.set(key, { ...at, key, value, valueColumn });
  }
  return found;
}

/** What a value of each key may look like. */
const examples: Readonly<Record<string, string>> = {
  points: "2",
  requires: "one,other",
  stays: "done",
  after: "3m",
  cost: "0.25",
  session: "learner",
  writes: "copy",
  way: "short",
};

/** Says which keys are not known. What stands behind a key that is written apart from its value is not judged any more. */
export function refuseOtherKeys(
  attributes: ReadonlyMap<string, Attribute>,
  known: readonly string[],
  what: string,
  problems: LabProblem[],
): void {
  for (const { key, value, line, column } of attributes.values()) {
    const name = key.replace(/:.*$/s, "");
    if (known.includes(name) && (name !== key || value === "")) {
      problems.push(labProblem("LabWordApart", { line, column }, { key: name, example: `${name}=${examples[name]}` }));
      return;
    }
    if (!known.includes(key))
      problems.push(labProblem("LabKeyUnknown", { line, column }, { key, what, known: known.join(", ") || "none" }));
  }
}

/** A number in a range, or the standard where it is absent. */
export function readNumber(
  attribute: Attribute | undefined,
  { least, most, standard }: { readonly least: number; readonly most: number; readonly standard: number },
  problems: LabProblem[],
): number {
  // Without a value it was refused as a key already.
  if (!attribute || attribute.value === "") return standard;
  const value = /^\d+(\.\d+)?$/.test(attribute.value) ? Number(attribute.value) : Number.NaN;
  if (value >= least && value <= most) return value;
  problems.push(
    labProblem("LabNumberInvalid", placeOfValue(attribute), {
      key: attribute.key,
      least,
      most,
      found: attribute.value,
    }),
  );
  return standard;
}

/** `90s`, `3m` or `1h` in milliseconds; null where it is absent or no duration. */
export function readDuration(attribute: Attribute | undefined, problems: LabProblem[]): number | null {
  if (!attribute) return null;
  const [, count, unit] = /^(\d{1,4})([smh])$/.exec(attribute.value) ?? [];
  if (count !== undefined) return Number(count) * (unit === "s" ? 1_000 : unit === "m" ? 60_000 : 3_600_000);
  problems.push(
    labProblem("LabDurationInvalid", placeOfValue(attribute), { key: attribute.key, found: attribute.value }),
  );
  return null;
}

export function placeOfValue({ line, valueColumn }: Attribute): LabPlace {
  return { line, column: valueColumn };
}

export const idForm = /^[a-z][a-z0-9-]{0,63}$/;
