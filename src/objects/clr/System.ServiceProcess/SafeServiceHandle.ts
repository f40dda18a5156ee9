import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { registerType, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

const names: PerEdition<string> = {
  Core: "Microsoft.Win32.SafeHandles.SafeServiceHandle",
  Desktop: "SafeServiceHandle",
};

/** The handle of a service, which shows no more than its class: internal, and without a namespace in .NET Framework. */
export class SafeServiceHandle extends ClrObject {
  get clrType(): ClrType {
    const name = names[edition()];
    return (
      typeByNameOrNull(name) ??
      registerType({ name, base: "Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid" })
    );
  }
}
