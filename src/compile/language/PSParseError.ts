import type { ParseError } from "../../diag/ParseError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { positionToken } from "./tokens/PSToken.ts";

/** A parse error as the older PSParser gives it. */
export class PSParseError extends ClrObject {
  constructor(readonly error: ParseError) {
    super();
  }

  get clrType(): ClrType {
    return psParseError();
  }
}

const psParseError = lazyType("System.Management.Automation.PSParseError");

export const psParseErrorType = defineClr<PSParseError>("System.Management.Automation.PSParseError", {
  properties: {
    Token: (self) => positionToken(self.error.extent),
    Message: (self) => self.error.message,
  },
});
