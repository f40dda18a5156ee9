import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";

/** What others could wait for; nothing runs beside a script here, so that it is only there to be seen. */
export class ManualResetEvent extends ClrObject {
  get clrType(): ClrType {
    return eventType();
  }
}

const eventType = lazyType("System.Threading.ManualResetEvent");

export default defineType<ManualResetEvent>({ name: "System.Threading.ManualResetEvent", kind: "class" });
