import { labMessages } from "../labMessages.ts";
import type { LabPlace } from "./Lab.ts";

export type LabProblemId = keyof typeof labMessages;

/** What is wrong in a lab's file. A warning keeps nobody from working on the lab. */
export interface LabProblem extends LabPlace {
  readonly id: LabProblemId;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export function labProblem(
  id: LabProblemId,
  { line, column }: LabPlace,
  values: Readonly<Record<string, string | number>> = {},
  severity: LabProblem["severity"] = "error",
): LabProblem {
  return { id, severity, line, column, message: labText(id, values) };
}

/** The sentence of an id; `{name}` is filled from the values. */
export function labText(id: LabProblemId, values: Readonly<Record<string, string | number>> = {}): string {
  return labMessages[id].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** `lab.md:3:1: error: ... (LabKeyUnknown)` */
export function problemText(file: string, { id, severity, line, column, message }: LabProblem): string {
  return `${file}:${line}:${column}: ${severity}: ${message} (${id})`;
}

/** A lab that cannot be used. */
export class LabFileError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly LabProblem[],
  ) {
    super(problems.map((problem) => problemText(file, problem)).join("\n"));
    this.name = "LabFileError";
  }
}
