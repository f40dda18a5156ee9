import type { ClrType } from "../objects/model/ClrType.ts";
import { Hashtable } from "../objects/model/Hashtable.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** What $PSVersionTable holds in PowerShell 7. */
export class PSVersionHashTable extends Hashtable {
  override get clrType(): ClrType {
    return tableType();
  }
}

const tableType = lazyType("System.Management.Automation.PSVersionHashTable");
