import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ExceptionObject>({
  base: "Newtonsoft.Json.JsonException",
  properties: { "string Path {get;}": (self) => self.details.get("Path") ?? null },
});
