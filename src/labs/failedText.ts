import type { LabFinding } from "./run/judge.ts";

/** What a learner reads of an It that failed: its name, and why, but not what was expected. */
export function failedText({ name, because }: Pick<LabFinding, "name" | "because">): string {
  return because === null ? name : `${name}: ${because}`;
}
