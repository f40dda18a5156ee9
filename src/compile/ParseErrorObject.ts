import type { Extent } from "../diag/Extent.ts";
import { extentText } from "../diag/Extent.ts";
import type { ParseError } from "../diag/ParseError.ts";
import { ClrObject } from "../objects/model/ClrObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { lazyType } from "../objects/model/lazyType.ts";
import { defineType } from "../objects/model/TypeDefinition.ts";
import { TypedArray } from "../objects/model/TypedArray.ts";

/** One parse error as ParseException.Errors has it. */
export class ParseErrorObject extends ClrObject {
  constructor(readonly error: ParseError) {
    super();
  }

  get clrType(): ClrType {
    return errorType();
  }
}

/** A place in a script: IScriptExtent. */
export class ExtentObject extends ClrObject {
  constructor(readonly extent: Extent) {
    super();
  }

  get clrType(): ClrType {
    return extentType();
  }
}

const errorType = lazyType("System.Management.Automation.Language.ParseError");
const extentType = lazyType("System.Management.Automation.Language.InternalScriptExtent");

export function parseErrorArray(errors: readonly ParseError[]): TypedArray {
  return new TypedArray(
    errorType(),
    errors.map((error) => new ParseErrorObject(error)),
  );
}

export const parseErrorType = defineType<ParseErrorObject>({
  name: "System.Management.Automation.Language.ParseError",
  toText: (self) => self.error.message,
  properties: {
    "System.Management.Automation.Language.IScriptExtent Extent {get;}": (self) => new ExtentObject(self.error.extent),
    "string ErrorId {get;}": (self) => self.error.id,
    "string Message {get;}": (self) => self.error.message,
    "bool IncompleteInput {get;}": (self) => self.error.incompleteInput,
  },
});

const start = (self: ExtentObject) => self.extent.source.lineAndColumn(self.extent.start);
const end = (self: ExtentObject) => self.extent.source.lineAndColumn(self.extent.end);

export const scriptExtentType = defineType<ExtentObject>({
  name: "System.Management.Automation.Language.InternalScriptExtent",
  base: "System.Object",
  interfaces: ["System.Management.Automation.Language.IScriptExtent"],
  toText: (self) => extentText(self.extent),
  properties: {
    "string File {get;}": (self) => self.extent.source.fileName,
    "string Text {get;}": (self) => extentText(self.extent),
    "int StartOffset {get;}": (self) => self.extent.start,
    "int EndOffset {get;}": (self) => self.extent.end,
    "int StartLineNumber {get;}": (self) => start(self).line,
    "int StartColumnNumber {get;}": (self) => start(self).column,
    "int EndLineNumber {get;}": (self) => end(self).line,
    "int EndColumnNumber {get;}": (self) => end(self).column,
  },
});
