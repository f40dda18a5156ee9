import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { defineClr } from "../../types/defineClr.ts";

const detail = (name: string) => (self: ExceptionObject) => self.details.get(name) ?? null;

export default defineClr<ExceptionObject>({
  base: "System.Exception",
  properties: {
    "System.Nullable[long] LineNumber {get;}": detail("LineNumber"),
    "System.Nullable[long] BytePositionInLine {get;}": detail("BytePositionInLine"),
    "string Path {get;}": detail("Path"),
  },
});
