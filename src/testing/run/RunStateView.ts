import { ClrObject } from "../../objects/model/ClrObject.ts";
import type { ClrType } from "../../objects/model/ClrType.ts";
import { lazyType } from "../../objects/model/lazyType.ts";
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
