import type { ClrType } from "./ClrType.ts";
import { Hashtable } from "./Hashtable.ts";
import { lazyType } from "./lazyType.ts";

/** $PSVersionTable of PowerShell 7, a hash table of a type of its own. */
export class PSVersionHashTable extends Hashtable {
  override get clrType(): ClrType {
    return versionTableType();
  }
}

const versionTableType = lazyType("System.Management.Automation.PSVersionHashTable");
