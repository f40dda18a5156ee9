import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { PesterRun } from "./PesterRun.ts";

/** `$____Pester` of a test: what runs now. */
export class RunStateView extends ClrObject {
  constructor(readonly run: PesterRun) {
    super();
  }

  get clrType(): ClrType {
    return stateType();
  }
}

const stateType = lazyType("Pester.RunState");
