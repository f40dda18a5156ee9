import type { ClrType } from "../../types/ClrType.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";

/** HybridDictionary, ListDictionary, StringDictionary: a dictionary of the type that it is given. */
export class PlainDictionary extends Dictionary {
  constructor(
    readonly type: ClrType,
    ignoreCase = false,
  ) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return this.type;
  }
}
