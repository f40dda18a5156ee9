import type { ClrType } from "../../objects/types/ClrType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";

/** What an operator of Should compared, as messages show it. */
export interface ComparedTexts {
  readonly actual: string;
  readonly expected: string;
}

/** What was compared, and why. */
export class ShouldExpectResult extends ClrObject {
  constructor(
    readonly compared: ComparedTexts,
    readonly because: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.ShouldExpectResult");
  }
}

/** A failed assertion, as the target of its error tells it. */
export class ShouldResult extends ClrObject {
  constructor(
    readonly message: string,
    readonly expectResult: ShouldExpectResult,
  ) {
    super();
  }

  get clrType(): ClrType {
    return runningPesterType("Pester.ShouldResult");
  }
}
