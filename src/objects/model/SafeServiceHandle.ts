import { edition } from "./ambient.ts";
import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { registerType, typeByNameOrNull } from "./typeRegistry.ts";

/** The handle of a service, which shows no more than its class: internal, and without a namespace in .NET Framework. */
export class SafeServiceHandle extends ClrObject {
  get clrType(): ClrType {
    const name = edition() === "Desktop" ? "SafeServiceHandle" : "Microsoft.Win32.SafeHandles.SafeServiceHandle";
    return (
      typeByNameOrNull(name) ??
      registerType({ name, base: "Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid" })
    );
  }
}
