import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.Text.StringBuilder. JavaScript strings grow cheaply, so the text is kept as one. */
export class StringBuilder extends ClrObject {
  capacity = 16;
  maxCapacity = 0x7fffffff;

  constructor(public text = "") {
    super();
  }

  get clrType(): ClrType {
    return builderType();
  }
}

const builderType = lazyType("System.Text.StringBuilder");
