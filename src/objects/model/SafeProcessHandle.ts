import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** The handle of a process; it has no number here. */
export class SafeProcessHandle extends ClrObject {
  isClosed = false;

  get clrType(): ClrType {
    return handleType();
  }
}

const handleType = lazyType("Microsoft.Win32.SafeHandles.SafeProcessHandle");
