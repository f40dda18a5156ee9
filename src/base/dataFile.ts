/** Where the data tables (JSON, JSON lines) that are read only when needed come from: beside the bundle, or a browser's cache. */
export type DataFileReader = (name: string) => string;

let reader: DataFileReader = (name) => {
  // The bundle says where it lies; the data folder is beside it. Loaded here so that a browser never sees it.
  const { readFileSync } = require("node:fs") as typeof import("node:fs");
  const { isAscii } = require("node:buffer") as typeof import("node:buffer");
  const bytes = readFileSync(`${(globalThis as { cmdlabFolder?: string }).cmdlabFolder}/data/${name}`);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
};

export function setDataFileReader(next: DataFileReader): void {
  reader = next;
}

/** The text of a data table by its file name, read anew each time: callers keep what they make of it. */
export function readDataFile(name: string): string {
  return reader(name);
}
