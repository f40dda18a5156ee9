import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";

/** An object of a class derived from CachedValidValuesGeneratorBase: its values, for as long as its constructor says. */
export class CachedValidValues extends ClrObject {
  #values: unknown = null;
  #due = 0;

  constructor(
    readonly clrType: ClrType,
    readonly seconds: number,
  ) {
    super();
  }

  /** What `GenerateValidValues` of the class gave, on the session's clock. */
  values(): unknown {
    const now = ambient().now();
    if (this.#values === null || now >= this.#due) {
      this.#values = invokeMethod(this, "GenerateValidValues", []) ?? null;
      this.#due = now + this.seconds * 1000;
    }
    return this.#values;
  }
}
