import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { engineExceptionKind } from "../../errors/engineExceptionKinds.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

/** The record that an exception carries; its own exception is a stand-in, so that the two do not hold each other. */
function errorRecord(self: ExceptionObject): ErrorRecord {
  if (self.carriedRecord) return self.carriedRecord;
  const own = self.errorRecord;
  const kind = engineExceptionKind(self);
  const standIn = new ExceptionObject(
    typeByName("System.Management.Automation.ParentContainsErrorRecordException"),
    self.message,
  );
  const record = new ErrorRecord(
    standIn,
    own?.errorId ?? kind?.id ?? "",
    own?.category ?? kind?.category ?? "NotSpecified",
    own ? own.targetObject : (kind?.target ?? null),
    own?.commandClass ?? "",
  );
  if (own) {
    record.invocation = own.invocation;
    record.activity = own.activity;
    record.scriptStackTrace = own.scriptStackTrace;
    record.errorDetails = own.errorDetails;
  }
  return record;
}

export default defineClr<ExceptionObject>({
  properties: { ErrorRecord: errorRecord },
});
