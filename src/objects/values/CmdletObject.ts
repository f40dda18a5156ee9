import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";

/** An object of a cmdlet's class that a script made: it holds what its parameters are set to, and nothing runs it. */
export class CmdletObject extends ClrObject {
  /** By the names of the properties. */
  readonly values = new Map<string, unknown>();

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }
}
