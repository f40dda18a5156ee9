import { resolve } from "node:path";
import { like } from "../../objects/ops/like.ts";
import type { TranscriptStep } from "../../transcript/Transcript.ts";
import type { TestWishes } from "./TestWishes.ts";

/**
 * Which inputs of a transcript are wanted. They have no tags, their dotted name is that of the file and the input's first
 * line. Null where nothing says what to choose.
 */
export function chosenSteps(
  steps: readonly TranscriptStep[],
  file: string,
  { tags, fullNames, lines }: Pick<TestWishes, "tags" | "fullNames" | "lines">,
): ReadonlySet<TranscriptStep> | null {
  if (tags.length + fullNames.length + lines.length === 0) return null;
  const wanted = new Set(lines.map(resolvedPlace));
  const isChosen = (step: TranscriptStep): boolean =>
    wanted.has(resolvedPlace(`${file}:${step.line}`)) ||
    fullNames.some((pattern) => like(stepName(file, step), pattern, true));
  return new Set(steps.filter(isChosen));
}

function stepName(file: string, { input }: TranscriptStep): string {
  return `${file}.${input.split("\n")[0]}`;
}

function resolvedPlace(place: string): string {
  const end = place.lastIndexOf(":");
  return `${resolve(place.slice(0, end))}${place.slice(end)}`;
}
