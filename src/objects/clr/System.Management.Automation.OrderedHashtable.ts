import type { ClrType } from "../model/ClrType.ts";
import { Hashtable } from "../model/Hashtable.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";

/** What ConvertFrom-Json -AsHashtable gives: case counts, and the order of the keys is kept. */
export class OrderedHashtable extends Hashtable {
  constructor() {
    super(false);
  }

  override get clrType(): ClrType {
    return orderedHashtableType();
  }
}

const orderedHashtableType = lazyType("System.Management.Automation.OrderedHashtable");

export default defineType<OrderedHashtable>({
  name: "System.Management.Automation.OrderedHashtable",
  base: "System.Collections.Hashtable",
});
