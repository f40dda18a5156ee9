import { AdaptedRecord } from "../../members/FieldedObject.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";

/** What Invoke-CimMethod gives: the method's out parameters and its ReturnValue. */
export class CimMethodResult extends AdaptedRecord {
  get clrType(): ClrType {
    return resultType();
  }
}

const resultType = lazyType("Microsoft.Management.Infrastructure.CimMethodResult");
