import type { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ExceptionObject>({
  name: "System.Management.Automation.RuntimeException",
  constructors: {
    "(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)":
      function (message: string | null, inner: ExceptionObject | null, record: ErrorRecord | null) {
        const made = new ExceptionObject(this, message ?? "", inner);
        made.errorRecord = record;
        return made;
      },
  },
  properties: {
    "bool WasThrownFromThrowStatement {get;set;}": {
      get: (self) => self.details.get("WasThrownFromThrowStatement") === true,
      set: (self, value: boolean) => {
        self.details.set("WasThrownFromThrowStatement", value);
      },
    },
  },
});
