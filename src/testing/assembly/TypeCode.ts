import type { ClrMembers } from "../../objects/types/defineClr.ts";
import type { TypeMetadata } from "../../objects/types/typeMetadata.ts";

/** A row of the tables of the assembly: what reflection shows of a public type. */
export interface AssemblyRow extends TypeMetadata {
  readonly abstract?: boolean;
}

/** The code of a type whose signatures a row tells; the same for every version that has the type. */
export type TypeCode = (row: AssemblyRow, version: string) => ClrMembers;
