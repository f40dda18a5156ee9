import type { Json } from "../../values/Json.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";

/** The folder of a log has room for one file of it at least (documented). */
export function logSizes({ world, after, given }: NounChange): WorldError | null {
  const definition = after && nounNamed(after.noun);
  if (!definition) return null;
  const size = (name: string): number => sizeOf(rowValueNamed(world, definition, after, name));
  for (const name of given.keys()) {
    const [, log] = /^(\w+LogMax)(?:File|Directory)Size$/i.exec(name) ?? [];
    if (log !== undefined && size(`${log}FileSize`) > size(`${log}DirectorySize`))
      return taskError("LogFileTooLarge", { file: `${log}FileSize`, folder: `${log}DirectorySize` });
  }
  return null;
}

function sizeOf(value: Json): number {
  return value === "Unlimited" || value === null ? Number.POSITIVE_INFINITY : Number(value);
}
