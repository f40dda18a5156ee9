import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** $PSSenderInfo: who sent the code that runs. */
export class SenderInfo extends ClrObject {
  get clrType(): ClrType {
    return senderInfoType();
  }
}

const senderInfoType = lazyType("System.Management.Automation.Remoting.PSSenderInfo");
