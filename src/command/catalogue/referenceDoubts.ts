import { readDataFile } from "../../base/dataFile.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { once } from "../../base/once.ts";

/** What the reference page of an Exchange cmdlet tells in two ways. */
export interface ReferenceDoubts {
  readonly name: string;
  /** Parameters whose sets its syntax and its descriptions tell differently. */
  readonly sets: readonly string[];
  /** Whether nothing that it tells of sets can be relied on. */
  readonly whole: boolean;
}

const rows = once(() => new NamedRows(readDataFile("exchange-doubts.jsonl")));

/** What `data/exchange-doubts.jsonl` has on a cmdlet (source: Microsoft's published reference held against itself); null: no doubts. */
export function referenceDoubts(name: string): ReferenceDoubts | null {
  return rows().find(name) as ReferenceDoubts | null;
}
