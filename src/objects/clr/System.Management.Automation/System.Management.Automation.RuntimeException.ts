import { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

/** The record that an exception carries; its own exception is a stand-in, so that the two do not hold each other. */
function errorRecord(self: ExceptionObject): ErrorRecord {
  const own = self.errorRecord;
  const standIn = new ExceptionObject(
    typeByName("System.Management.Automation.ParentContainsErrorRecordException"),
    self.message,
  );
  const record = new ErrorRecord(
    standIn,
    own?.errorId ?? "RuntimeException",
    own?.category ?? "NotSpecified",
    own?.targetObject ?? null,
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
  constructors: {
    "(string,System.Exception,System.Management.Automation.ErrorRecord)": function (
      message: string | null,
      inner: ExceptionObject | null,
      record: ErrorRecord | null,
    ) {
      const made = new ExceptionObject(this, message ?? "", inner);
      made.errorRecord = record;
      return made;
    },
  },
  properties: {
    ErrorRecord: errorRecord,
    WasThrownFromThrowStatement: {
      get: (self) => self.details.get("WasThrownFromThrowStatement") === true,
      set: (self, value: boolean) => {
        self.details.set("WasThrownFromThrowStatement", value);
      },
    },
  },
});
