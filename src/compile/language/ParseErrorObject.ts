import type { ParseError } from "../../diag/ParseError.ts";
import { positionMessage } from "../../diag/positionMessage.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { ExtentObject } from "./ExtentObject.ts";

/** One parse error as ParseException.Errors and the parser's [ref] have it. */
export class ParseErrorObject extends ClrObject {
  constructor(readonly error: ParseError) {
    super();
  }

  get clrType(): ClrType {
    return errorType();
  }
}

const errorType = lazyType("System.Management.Automation.Language.ParseError");

export function parseErrorArray(errors: readonly ParseError[]): TypedArray {
  return new TypedArray(
    errorType(),
    errors.map((error) => new ParseErrorObject(error)),
  );
}

/** A parse error with the place that it is about, as a session shows it. */
export function parseErrorText(error: ParseError): string {
  return `${positionMessage(error.extent, ellipsis())}\n${error.message}`;
}

export const parseErrorType = defineClr<ParseErrorObject>("System.Management.Automation.Language.ParseError", {
  toText: (self) => parseErrorText(self.error),
  properties: {
    Extent: (self) => new ExtentObject(self.error.extent),
    ErrorId: (self) => self.error.id,
    Message: (self) => self.error.message,
    IncompleteInput: (self) => self.error.incompleteInput,
  },
});
