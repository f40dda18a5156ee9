import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** An entry of a Hashtable or OrderedDictionary as an enumeration gives it. */
export class DictionaryEntry extends ClrObject {
  constructor(
    public key: unknown,
    public value: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return entryType();
  }

  override get equalFields(): readonly unknown[] {
    return [this.key, this.value];
  }
}

/** An entry of a generic dictionary. */
export class KeyValuePair extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly key: unknown,
    readonly value: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get equalFields(): readonly unknown[] {
    return [this.key, this.value];
  }
}

const entryType = lazyType("System.Collections.DictionaryEntry");
