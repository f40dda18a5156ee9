import { nullReference } from "../errors/argumentChecks.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";

/** An object of a type whose constructor did not run: whatever its members look for in it is null, and nothing can be called of that. */
export class UninitializedObject extends ClrObject {
  constructor(
    readonly typeOfNothing: ClrType,
    /** A collection: nothing is in it. */
    readonly isListed = false,
  ) {
    super();
    // biome-ignore lint/correctness/noConstructorReturn: what JavaScript calls the object is what answers for its fields.
    return new Proxy(this, fields);
  }

  get clrType(): ClrType {
    return this.typeOfNothing;
  }

  override get elements(): Iterable<unknown> | null {
    return this.isListed ? [] : null;
  }
}

const fields: ProxyHandler<UninitializedObject> = {
  get(target, name, receiver) {
    if (name in target || typeof name === "symbol") return Reflect.get(target, name, receiver);
    throw nullReference();
  },
};
