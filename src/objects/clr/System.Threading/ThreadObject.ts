import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Threading.Thread: the only one there is, which runs the session. */
export class ThreadObject extends ClrObject {
  static readonly current = new ThreadObject();
  readonly name: string | null = null;

  get clrType(): ClrType {
    return threadType();
  }
}

const threadType = lazyType("System.Threading.Thread");
