import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";
import type { ClrMembers, NamedClr } from "./defineClr.ts";

const rows = once(() => new NamedRows(readDataFile("plain-types.jsonl")));

/** The definition of a type without code, which is a row of `data/plain-types.jsonl`; for names that it has. */
export function plainType(name: string): ClrMembers {
  return rows().find(name) as NamedClr;
}
