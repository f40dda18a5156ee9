import { readDataFile } from "../base/dataFile.ts";
import { NamedRows } from "../base/NamedRows.ts";

/** Where the parameters of one Exchange cmdlet exist, and what its reference page contradicts itself about. */
export interface CmdletAvailability {
  readonly name: string;
  /** Parameters that only some of the cmdlet's products have. */
  readonly products: readonly { readonly only: readonly string[]; readonly parameters: readonly string[] }[];
  /** Parameters whose sets are told in two ways. */
  readonly sets: readonly string[];
  /** Parameters that are mandatory in one place of the page and optional in another. */
  readonly mandatory: readonly string[];
  /** Whether nothing that is told of its sets can be relied on. */
  readonly whole: boolean;
}

let rows: NamedRows | undefined;

/** What `data/exchange-availability.jsonl` has on an Exchange cmdlet (source: Microsoft's published reference); null: nothing particular. */
export function cmdletAvailability(name: string): CmdletAvailability | null {
  rows ??= new NamedRows(readDataFile("exchange-availability.jsonl"));
  return rows.find(name) as CmdletAvailability | null;
}
