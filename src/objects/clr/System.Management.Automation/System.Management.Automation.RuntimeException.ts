import type { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";

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
    WasThrownFromThrowStatement: {
      get: (self) => self.details.get("WasThrownFromThrowStatement") === true,
      set: (self, value: boolean) => {
        self.details.set("WasThrownFromThrowStatement", value);
      },
    },
  },
});
