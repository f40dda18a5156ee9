import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../src/diag/ErrorCategoryName.ts";
import { ErrorRecord, type InvocationInfoData } from "../../src/objects/errors/ErrorRecord.ts";
import { ExceptionObject, newException } from "../../src/objects/errors/ExceptionObject.ts";
import { isPSObject, withoutWrapper } from "../../src/objects/members/asPSObject.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";

export default defineCmdlet({
  name: "Write-Error",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Reports an error without ending the command that reports it.",
  description:
    "The error looks as if the calling function or script had raised it. Category, id and target can be given.",
  parameters: {
    Exception: "System.Exception",
    Message: "string",
    ErrorRecord: "System.Management.Automation.ErrorRecord",
    Category: "System.Management.Automation.ErrorCategory",
    ErrorId: "string",
    TargetObject: "object",
    RecommendedAction: "string",
    CategoryActivity: "string",
    CategoryReason: "string",
    CategoryTargetName: "string",
    CategoryTargetType: "string",
  },
  examples: [
    {
      title: "An error with an id",
      transcript:
        "PS> Write-Error 'No such box' -ErrorId NoBox -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nNoBox\n",
    },
  ],
  keepsWrappers: true,
  steps(cmdlet, values) {
    return {
      process() {
        const given = values.ErrorRecord instanceof ErrorRecord ? values.ErrorRecord : null;
        const record = given
          ? copyOf(given)
          : newRecord(cmdlet, cmdlet.raw("Message") === null ? null : (values.Message ?? null));
        if (values.RecommendedAction !== undefined) {
          record.errorDetails = {
            message: record.errorDetails?.message ?? record.exception.message,
            recommendedAction: values.RecommendedAction,
          };
        }
        if (values.CategoryActivity) record.activity = values.CategoryActivity;
        if (values.CategoryReason) record.reason = values.CategoryReason;
        if (values.CategoryTargetName) record.targetName = values.CategoryTargetName;
        if (values.CategoryTargetType) record.targetTypeName = values.CategoryTargetType;
        attribute(cmdlet, record);
        cmdlet.error(record);
      },
    };
  },
});

const WRITTEN = "Microsoft.PowerShell.Commands.WriteErrorException";

function newRecord(cmdlet: CmdletContext, message: string | null): ErrorRecord {
  const bound = cmdlet.raw("Exception");
  const exception =
    bound instanceof ExceptionObject
      ? bound
      : newException(WRITTEN, message ?? `Exception of type '${WRITTEN}' was thrown.`);
  const category = cmdlet.raw("Category");
  const id = cmdlet.raw("ErrorId");
  const target = cmdlet.raw("TargetObject") ?? null;
  const record = new ErrorRecord(
    exception,
    typeof id === "string" && id !== "" ? id : exception.type.name,
    (category instanceof EnumValue ? category.text : "NotSpecified") as ErrorCategoryName,
    withoutWrapper(target),
  );
  if (isPSObject(target)) record.targetTypeName = "PSObject";
  if (bound && message) record.errorDetails = { message, recommendedAction: "" };
  return record;
}

function copyOf(given: ErrorRecord): ErrorRecord {
  const copy = new ErrorRecord(given.exception, given.errorId, given.category, given.targetObject);
  copy.errorDetails = given.errorDetails;
  copy.reason = given.reason;
  copy.targetName = given.targetName;
  copy.targetTypeName = given.targetTypeName;
  copy.scriptStackTrace = given.scriptStackTrace;
  return copy;
}

/** The error shows the place of the caller's own call, and the caller's name: also one that another command raised. */
function attribute(cmdlet: CmdletContext, record: ErrorRecord): void {
  if (record.activity === "") record.activity = "Write-Error";
  const invocation = cmdlet.callerInvocation;
  if (!isInvocation(invocation)) return;
  record.invocation = invocation.forError();
  record.commandClass = invocation.command?.name ?? "";
}

type Invocation = InvocationInfoData & {
  readonly command?: { readonly name: string } | null;
  forError(): InvocationInfoData;
};

function isInvocation(value: unknown): value is Invocation {
  return value instanceof Object && "positionMessage" in value && "commandName" in value && "forError" in value;
}
