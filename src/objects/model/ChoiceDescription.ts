import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

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
