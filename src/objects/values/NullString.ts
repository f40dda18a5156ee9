import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** [NullString]::Value: as an argument of type string it is the null that $null, which becomes "", cannot be. */
export class NullString extends ClrObject {
  static readonly value = new NullString();

  private constructor() {
    super();
  }

  get clrType(): ClrType {
    return nullStringType();
  }
}

const nullStringType = lazyType("System.Management.Automation.Language.NullString");
