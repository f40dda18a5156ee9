import { labMessages } from "../labMessages.ts";
import type { LabPlace } from "./Lab.ts";

export type LabProblemId = keyof typeof labMessages;

/** What is wrong in a lab's file. A warning keeps nobody from working on the lab. */
export interface LabProblem extends LabPlace {
  readonly id: LabProblemId;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** What the sentence of an id leaves open. */
type OpenIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}#${string}` ? never : Name) | OpenIn<Rest>
  : never;
export type LabTextValues<Id extends LabProblemId> = Readonly<
  Record<OpenIn<(typeof labMessages)[Id]>, string | number>
>;

export function labProblem<Id extends LabProblemId>(
  id: Id,
  { line, column }: LabPlace,
  values: LabTextValues<Id> = {} as LabTextValues<Id>,
  severity: LabProblem["severity"] = "error",
): LabProblem {
  return { id, severity, line, column, message: filled(id, values) };
}

/** The sentence of an id; `{name}` is filled from the values. */
export function labText<Id extends LabProblemId>(
  id: Id,
  ...[values]: OpenIn<(typeof labMessages)[Id]> extends never ? [] : [values: LabTextValues<Id>]
): string {
  return filled(id, values ?? {});
}

function filled(id: LabProblemId, values: Readonly<Record<string, string | number>>): string {
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
