import { AdaptedRecord } from "./AdaptedRecord.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** What Invoke-CimMethod gives: the method's out parameters and its ReturnValue. */
export class CimMethodResult extends AdaptedRecord {
  get clrType(): ClrType {
    return resultType();
  }
}

const resultType = lazyType("Microsoft.Management.Infrastructure.CimMethodResult");
