import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** What others could wait for; nothing runs beside a script here, so that it is only there to be seen. */
export class ManualResetEvent extends ClrObject {
  get clrType(): ClrType {
    return eventType();
  }
}

const eventType = lazyType("System.Threading.ManualResetEvent");

export default defineClr<ManualResetEvent>({});
