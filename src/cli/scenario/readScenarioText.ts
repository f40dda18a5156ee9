import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";

/** Bytes of the largest file of a scenario: twice what 'cmdlab scenario new' writes of the most mailboxes. */
const largestScenario = 256_000_000;

/** The text of a scenario's file, which the person named as `named`. */
export function readScenarioText(file: string, named: string): string {
  try {
    return readInputFile(file, largestScenario).toString("utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === "EFBIG" ? `${code}: scenarios have up to ${largestScenario / 1_000_000} MB` : code;
    throw new UsageError(`The scenario file '${named}' cannot be read (${why}).`);
  }
}
