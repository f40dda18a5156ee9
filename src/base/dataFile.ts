/**
 * The text of a data table (JSON, JSON lines) by its file name, read anew each time: callers keep what they make of it.
 * The bundle says where it lies; the data folder is beside it.
 */
export function readDataFile(name: string): string {
  // Loaded here so that a browser never sees it.
  const { readFileSync } = require("node:fs") as typeof import("node:fs");
  const { isAscii } = require("node:buffer") as typeof import("node:buffer");
  const bytes = readFileSync(`${(globalThis as { cmdlabFolder?: string }).cmdlabFolder}/data/${name}`);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}
