import path from "node:path";
import { filesBelow } from "../files/filesBelow.ts";
import { projectOf } from "./projectOf.ts";

/**
 * The folder whose scripts a test file is for, as the person would name it: that of the test file, or the one around it
 * where tests have a folder without scripts to themselves and see what is around it.
 */
export function measuredFolder(file: string, places: readonly string[]): string {
  const folder = path.dirname(file);
  if (hasScripts(folder)) return folder;
  const around = path.join(folder, "..");
  const seen = path.relative(projectOf(path.resolve(folder), places), path.resolve(around));
  return !seen.startsWith("..") && hasScripts(around) ? around : folder;
}

function hasScripts(folder: string): boolean {
  return filesBelow(folder, (name) => /\.psm?1$/i.test(name) && !/\.tests\.ps1$/i.test(name)).length > 0;
}
