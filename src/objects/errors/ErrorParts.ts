import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "../values/ClrObject.ts";
import type { ErrorRecord } from "./ErrorRecord.ts";

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
