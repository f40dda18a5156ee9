import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** What others could wait for; nothing runs beside a script here, so that it is only there to be seen. */
export class ManualResetEvent extends ClrObject {
  get clrType(): ClrType {
    return eventType();
  }
}

const eventType = lazyType("System.Threading.ManualResetEvent");

export default defineType<ManualResetEvent>({ name: "System.Threading.ManualResetEvent", kind: "class" });
