import { readFileSync } from "node:fs";
import path from "node:path";
import type { SeenRun } from "./runPester.ts";

/** A recorded run of the published module. */
export type Row = Omit<SeenRun, "report"> & {
  readonly id: string;
  readonly title: string;
  readonly config: string;
  readonly files: Readonly<Record<string, string>>;
};

/** What is the machine's and the moment's: paths, times, GUIDs, dates, and frames of the runner and of its caller. */
export function steady(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("P:\\", "")
    .replace(/\d+(\.\d+)?m?s\b/g, "Nms")
    .replace(/_[0-9a-f]{8}-[0-9a-f-]{27}/g, "_GUID")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+([+-]\d\d:\d\d|Z)?/g, "DATE")
    .replace(
      /^( {3}at System\.| {3}at [\w-]+\(Closure|at .*PESTER\/|at .*go\.ps1|at <ScriptBlock>, <No file>).*\n/gm,
      "",
    );
}

export function steadyParts(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts), (_key, value) => (typeof value === "string" ? steady(value) : value));
}

export function readRows(version: string): readonly Row[] {
  return readFileSync(path.join("test/testing", `pester-${version}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
