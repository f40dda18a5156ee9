import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";

const detail = (name: string) => (self: ExceptionObject) => self.details.get(name) ?? null;

export default defineClr<ExceptionObject>({
  base: "Newtonsoft.Json.JsonException",
  properties: {
    "int LineNumber {get;}": detail("LineNumber"),
    "int LinePosition {get;}": detail("LinePosition"),
    "string Path {get;}": detail("Path"),
  },
});
