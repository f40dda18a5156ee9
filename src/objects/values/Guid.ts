import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Guid: `text` is 32 hexadecimal digits in lower case with hyphens. */
export class Guid extends ClrObject {
  static readonly empty = new Guid("00000000-0000-0000-0000-000000000000");

  constructor(readonly text: string) {
    super();
  }

  get clrType(): ClrType {
    return guidType();
  }

  override get equalityKey(): string {
    return `System.Guid:${this.text}`;
  }
}

const guidType = lazyType("System.Guid");
