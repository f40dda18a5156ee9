import type { AdaptedField } from "../../members/FieldedObject.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ManagementObject } from "./ManagementObject.ts";

/** System.Management.ManagementClass: a class of WMI. */
export class ManagementClass extends ManagementObject {
  constructor(
    fields: Iterable<AdaptedField>,
    readonly methodNames: readonly string[],
    /** The properties of its instances, as fields without values. */
    readonly declared: readonly AdaptedField[],
  ) {
    super(fields);
  }

  override get clrType(): ClrType {
    return managementClassType();
  }
}

const managementClassType = lazyType("System.Management.ManagementClass");
