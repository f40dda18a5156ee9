import { toText } from "../../objects/ops/toText.ts";
import { compareCulture } from "../../objects/text/culture/stringComparison.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";

/** What $PSVersionTable holds in PowerShell 7: the version and the edition first, then the rest by name. */
export class PSVersionHashTable extends Hashtable {
  override get clrType(): ClrType {
    return tableType();
  }

  override entries(): ReturnType<Hashtable["entries"]> {
    return [...super.entries()].sort((left, right) => order(left.key, right.key)).values();
  }
}

function order(left: unknown, right: unknown): number {
  return rank(left) - rank(right) || compareCulture(toText(left), toText(right), true);
}

function rank(key: unknown): number {
  return key === "PSVersion" ? 0 : key === "PSEdition" ? 1 : 2;
}

const tableType = lazyType("System.Management.Automation.PSVersionHashTable");
