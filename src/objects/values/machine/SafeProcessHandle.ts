import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** The handle of a process; it has no number here. */
export class SafeProcessHandle extends ClrObject {
  isClosed = false;

  get clrType(): ClrType {
    return handleType();
  }
}

const handleType = lazyType("Microsoft.Win32.SafeHandles.SafeProcessHandle");
