import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** One answer that a prompt offers: "&Yes" with what it means. */
export class ChoiceDescription extends ClrObject {
  constructor(
    readonly label: string,
    public helpMessage = "",
  ) {
    super();
  }

  get clrType(): ClrType {
    return choiceType();
  }
}

const choiceType = lazyType("System.Management.Automation.Host.ChoiceDescription");
