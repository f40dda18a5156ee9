import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";

const statusType = lazyType("System.Net.WebExceptionStatus");

export default defineClr<ExceptionObject>({
  properties: {
    Status: (self) => self.details.get("Status") ?? EnumValue.named(statusType(), "UnknownError"),
    Response: (self) => self.details.get("Response") ?? null,
  },
});
