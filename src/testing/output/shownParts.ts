import { psError } from "../../objects/errors/PSError.ts";

const parts = [
  "Default",
  "Passed",
  "Failed",
  "Pending",
  "Skipped",
  "Inconclusive",
  "Describe",
  "Context",
  "Summary",
  "Header",
] as const;

/** What -Show of Pester 4 may ask for. */
export type ShownPart = (typeof parts)[number];

/** The parts that -Show names: None, All, Fails (all but what passed), or some of them. */
export function shownParts(given: string): ReadonlySet<ShownPart> {
  const words = given.split(/[\s,]+/).filter((word) => word !== "");
  return new Set(words.flatMap((word) => partsOf(word)));
}

function partsOf(word: string): readonly ShownPart[] {
  const key = word.toLowerCase();
  if (key === "all") return parts;
  if (key === "none") return [];
  if (key === "fails") return parts.filter((part) => part !== "Passed");
  const found = parts.filter((part) => part.toLowerCase() === key);
  if (found.length > 0) return found;
  const message = `Cannot match '${word}' with what -Show takes: None, ${parts.join(", ")}, Fails, All.`;
  throw psError("ParameterArgumentTransformationError", "InvalidData", message, {
    exception: "System.ArgumentException",
  });
}
