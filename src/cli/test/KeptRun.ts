import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";
import type { TestedFile } from "./TestedFile.ts";

/** A run of tests, or a shard of one, as a report of the format json keeps it. */
export interface KeptRun {
  /** Which part of the run it is; null: all of it. */
  readonly shard: { readonly part: number; readonly parts: number } | null;
  /** How many files the whole run has. */
  readonly fileCount: number;
  readonly files: readonly TestedFile[];
}

const format = "cmdlab-test-run";
const version = 2;

export function keptRunText({ shard, fileCount, files }: KeptRun): string {
  return `${JSON.stringify({ format, version, shard, fileCount, files }, null, 1)}\n`;
}

/** Reads a report of the format json; `what` names its use in the sentence that refuses another file. */
export function readKeptRun(file: string, what: string): KeptRun {
  let text: string;
  try {
    text = readInputFile(file).toString("utf8");
  } catch (error) {
    throw new UsageError(`The ${what} '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const kept = parsed(text);
  if (kept === null)
    throw new UsageError(`'${file}' is no ${what}: that is a file which 'cmdlab test --report json=FILE' wrote.`);
  return kept;
}

function parsed(text: string): KeptRun | null {
  try {
    const found = JSON.parse(text) as KeptRun & { readonly format?: string; readonly version?: number };
    if (found.format !== format || found.version !== version || !Array.isArray(found.files)) return null;
    return found.files.every(isTestedFile) ? found : null;
  } catch {
    return null;
  }
}

/** Looked at as deep as the reports go without a check of their own. */
function isTestedFile(value: unknown): boolean {
  const { file, place, missing, container } = (value ?? {}) as Partial<TestedFile>;
  return (
    typeof file === "string" &&
    typeof place === "number" &&
    Array.isArray(missing) &&
    Array.isArray(container?.root?.items)
  );
}
