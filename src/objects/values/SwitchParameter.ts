import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** The value of a [switch] parameter. */
export class SwitchParameter extends ClrObject {
  static readonly present = new SwitchParameter(true);
  static readonly absent = new SwitchParameter(false);

  constructor(readonly isPresent: boolean) {
    super();
  }

  get clrType(): ClrType {
    return switchType();
  }

  override get equalityKey(): string {
    return `SwitchParameter:${this.isPresent}`;
  }
}

const switchType = lazyType("System.Management.Automation.SwitchParameter");
