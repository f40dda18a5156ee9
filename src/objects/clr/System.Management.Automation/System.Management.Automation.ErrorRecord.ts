import type { PerEdition } from "../../../diag/Edition.ts";
import type { ErrorCategoryName } from "../../../diag/ErrorCategoryName.ts";
import { psArgumentNull } from "../../errors/argumentChecks.ts";
import { ErrorCategoryInfo, ErrorDetails } from "../../errors/ErrorParts.ts";
import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { exceptionText } from "../System/System.Exception.ts";

/** The exception of a record that stands in another exception. */
function isParentContains(exception: ExceptionObject): boolean {
  return exception.type.name === "System.Management.Automation.ParentContainsErrorRecordException";
}

/** PowerShell 7.6 gives an empty text (PowerShell/PowerShell#24949). */
const textWithoutMessage: PerEdition<(exception: ExceptionObject) => string> = {
  Desktop: exceptionText,
  Core: () => "",
};

export default defineClr<ErrorRecord>({
  constructors: {
    "(System.Exception,string,System.Management.Automation.ErrorCategory,System.Object)": (
      exception: ExceptionObject | null,
      id: string | null,
      category: EnumValue,
      target: unknown,
    ) => {
      if (exception === null) throw psArgumentNull("exception");
      return new ErrorRecord(exception, id ?? "", category.text as ErrorCategoryName, target);
    },
    "(System.Management.Automation.ErrorRecord,System.Exception)": (
      source: ErrorRecord | null,
      replacement: ExceptionObject | null,
    ) => {
      if (source === null) throw psArgumentNull("errorRecord");
      // Only an exception that stands for the record gives way.
      return source.copy((isParentContains(source.exception) ? replacement : null) ?? source.exception);
    },
  },
  properties: {
    Exception: (self) => self.exception,
    TargetObject: (self) => self.targetObject ?? null,
    CategoryInfo: (self) => new ErrorCategoryInfo(self),
    FullyQualifiedErrorId: (self) => self.fullyQualifiedErrorId,
    ErrorDetails: {
      get: (self) => (self.errorDetails ? new ErrorDetails(self.errorDetails) : null),
      set: (self, value: ErrorDetails | null) => {
        self.errorDetails = value?.data ?? null;
      },
    },
    InvocationInfo: (self) => self.invocation?.value ?? null,
    ScriptStackTrace: (self) => self.scriptStackTrace,
    PipelineIterationInfo: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[int]"), [...self.iterations]),
  },
  toText: (self) => self.message || textWithoutMessage[edition()](self.exception),
});
