import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { ErrorRecord } from "./ErrorRecord.ts";
import { lazyType } from "./lazyType.ts";

/** $error.CategoryInfo: a view of the record, whose parts can be set. */
export class ErrorCategoryInfo extends ClrObject {
  constructor(readonly record: ErrorRecord) {
    super();
  }

  get clrType(): ClrType {
    return categoryInfoType();
  }
}

/** $error.ErrorDetails. */
export class ErrorDetails extends ClrObject {
  constructor(readonly data: { message: string; recommendedAction: string }) {
    super();
  }

  get clrType(): ClrType {
    return detailsType();
  }
}

const categoryInfoType = lazyType("System.Management.Automation.ErrorCategoryInfo");
const detailsType = lazyType("System.Management.Automation.ErrorDetails");
