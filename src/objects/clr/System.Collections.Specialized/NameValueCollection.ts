import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** NameValueCollection: several texts under a name that ignores case. Enumerates its names. */
export class NameValueCollection extends ClrObject {
  readonly entries: { readonly name: string | null; values: string[] }[] = [];

  get clrType(): ClrType {
    return collectionType();
  }

  override get elements(): Iterable<unknown> {
    return this.entries.map((entry) => entry.name);
  }

  find(name: string | null): { readonly name: string | null; values: string[] } | undefined {
    const folded = name?.toLowerCase() ?? null;
    return this.entries.find((entry) => (entry.name?.toLowerCase() ?? null) === folded);
  }

  add(name: string | null, value: string | null): void {
    const found = this.find(name);
    if (found) found.values.push(value ?? "");
    else this.entries.push({ name, values: value === null ? [] : [value] });
  }
}

const collectionType = lazyType("System.Collections.Specialized.NameValueCollection");
