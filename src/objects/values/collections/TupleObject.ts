import type { ClrType } from "../../types/ClrType.ts";
import { ClrObject } from "../ClrObject.ts";
import { dictionaryKey } from "./dictionaryKey.ts";

/** Tuple and ValueTuple of any size. */
export class TupleObject extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly items: unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get equalityKey(): string | null {
    const keys = this.items.map((item) => dictionaryKey(item, false));
    if (keys.some((key) => typeof key === "object" && key !== null)) return null;
    return `${this.type.name}:${keys.map((key) => `${typeof key}${String(key)}`).join("|")}`;
  }
}
