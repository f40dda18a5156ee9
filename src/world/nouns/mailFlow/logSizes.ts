import { limitNumber } from "../../values/Unlimited.ts";
import type { NounChange, NounDefinition } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";

/** Checks the sizes of these logs of a service (words): a log's folder has room for one file of it at least (documented). */
export function logSizes(logs: string): NonNullable<NounDefinition["validate"]> {
  const sizes = logs.split(" ").map((log) => ({ file: `${log}LogMaxFileSize`, folder: `${log}LogMaxDirectorySize` }));
  return (change) => {
    const wrong = sizes.find((each) => isTooLarge(change, each));
    return wrong ? taskError("LogFileTooLarge", wrong) : null;
  };
}

interface LogSizes {
  readonly file: string;
  readonly folder: string;
}

function isTooLarge({ world, after, given }: NounChange, { file, folder }: LogSizes): boolean {
  const definition = after && (given.has(file) || given.has(folder)) ? nounNamed(after.noun) : null;
  if (!definition || !after) return false;
  const size = (name: string): number => limitNumber(rowValueNamed(world, definition, after, name));
  return size(file) > size(folder);
}
