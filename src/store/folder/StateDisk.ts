import fs from "node:fs";

/** What the store asks of the system. Tests hand in one whose calls fail, or end as a killed process ends. */
export type StateDisk = Pick<
  typeof fs,
  | "closeSync"
  | "fstatSync"
  | "fsyncSync"
  | "ftruncateSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "openSync"
  | "readSync"
  | "readdirSync"
  | "renameSync"
  | "unlinkSync"
  | "writeSync"
>;

export const stateDisk: StateDisk = fs;
