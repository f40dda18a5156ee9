import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** System.Threading.Thread: the only one there is, which runs the session. */
export class ThreadObject extends ClrObject {
  static readonly current = new ThreadObject();
  readonly name: string | null = null;

  get clrType(): ClrType {
    return threadType();
  }
}

const threadType = lazyType("System.Threading.Thread");
