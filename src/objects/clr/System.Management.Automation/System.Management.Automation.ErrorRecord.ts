import type { ErrorCategoryName } from "../../../diag/ErrorCategoryName.ts";
import { psArgumentNull } from "../../errors/argumentChecks.ts";
import { ErrorCategoryInfo, ErrorDetails } from "../../errors/ErrorParts.ts";
import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";

/** The exception of a record that stands in another exception. */
function isParentContains(exception: ExceptionObject): boolean {
  return exception.type.name === "System.Management.Automation.ParentContainsErrorRecordException";
}

export default defineType<ErrorRecord>({
  name: "System.Management.Automation.ErrorRecord",
  constructors: {
    "(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)":
      (exception: ExceptionObject | null, id: string | null, category: EnumValue, target: unknown) => {
        if (exception === null) throw psArgumentNull("exception");
        return new ErrorRecord(exception, id ?? "", category.text as ErrorCategoryName, target);
      },
    "(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)":
      (source: ErrorRecord | null, replacement: ExceptionObject | null) => {
        if (source === null) throw psArgumentNull("errorRecord");
        // Only an exception that stands for the record gives way.
        return source.copy((isParentContains(source.exception) ? replacement : null) ?? source.exception);
      },
  },
  properties: {
    "System.Exception Exception {get;}": (self) => self.exception,
    "System.Object TargetObject {get;}": (self) => self.targetObject ?? null,
    "System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}": (self) => new ErrorCategoryInfo(self),
    "string FullyQualifiedErrorId {get;}": (self) => self.fullyQualifiedErrorId,
    "System.Management.Automation.ErrorDetails ErrorDetails {get;set;}": {
      get: (self) => (self.errorDetails ? new ErrorDetails(self.errorDetails) : null),
      set: (self, value: ErrorDetails | null) => {
        self.errorDetails = value?.data ?? null;
      },
    },
    "System.Management.Automation.InvocationInfo InvocationInfo {get;}": (self) => self.invocation?.value ?? null,
    "string ScriptStackTrace {get;}": (self) => self.scriptStackTrace,
    "System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[int]"), [...self.iterations]),
  },
  toText: (self) => self.message,
});
