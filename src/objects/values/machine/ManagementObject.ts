import { AdaptedRecord } from "../../members/FieldedObject.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";

/** System.Management.ManagementObject: what the WMI commands give. */
export class ManagementObject extends AdaptedRecord {
  get clrType(): ClrType {
    return managementObjectType();
  }

  /** Its __PATH, or "" for what has none. */
  get path(): string {
    return String(this.field("__PATH")?.value ?? "");
  }
}

const managementObjectType = lazyType("System.Management.ManagementObject");
