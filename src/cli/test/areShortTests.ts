import { statSync } from "node:fs";
import { findTestFiles } from "./findTestFiles.ts";

/** Options with which a run of tests does more than to read, run and tell, or takes long on purpose. */
const threadOptions = ["state", "mount", "limit", "jobs", "watch", "update", "worker", "timeout"];

/** Options that take no value: what stands behind them is a word of its own. */
const flags = ["fail-fast", "watch", "update", "show-changes", "worker"];

const mostFiles = 4;
const mostBytes = 16_384;

/** Whether a run is short enough to be tried in the first thread: few and small files, and nothing but reading them. */
export function areShortTests(args: readonly string[]): boolean {
  if (args.includes("--")) return false;
  const words: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const [name, value] = args[index].startsWith("--") ? args[index].slice(2).split("=") : [null];
    if (name === null) words.push(args[index]);
    else if (threadOptions.includes(name)) return false;
    else if (value === undefined && !flags.includes(name)) index++;
  }
  const files = findTestFiles(words.length === 0 ? ["."] : words);
  if (files.length > mostFiles) return false;
  return files.reduce((sum, file) => sum + statSync(file).size, 0) <= mostBytes;
}
