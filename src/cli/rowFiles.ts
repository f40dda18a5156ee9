import { appendFileSync, writeFileSync } from "node:fs";
import { UsageError } from "./options/UsageError.ts";
import { readInputFile } from "./readInputFile.ts";

export type Row = Readonly<Record<string, unknown>>;

/** The objects of a file with one JSON object a line. */
export function readRows(file: string): Row[] {
  let text: string;
  try {
    text = readInputFile(file).toString("utf8");
  } catch (error) {
    throw new UsageError(`The file '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const rows: Row[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row !== "object" || row === null || Array.isArray(row)) throw new SyntaxError();
      rows.push(row as Row);
    } catch {
      throw new UsageError(`Line ${index + 1} of '${file}' is not a JSON object.`);
    }
  }
  return rows;
}

/** Writes what is made of each row as soon as it is made. */
export function writeRows<Input>(file: string, rows: readonly Input[], make: (row: Input) => unknown): void {
  const writing = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      throw new UsageError(`The file '${file}' cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
  };
  writing(() => writeFileSync(file, ""));
  for (const row of rows) {
    const line = `${JSON.stringify(make(row))}\n`;
    writing(() => appendFileSync(file, line));
  }
}
