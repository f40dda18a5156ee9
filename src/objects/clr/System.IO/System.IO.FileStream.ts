import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { fileNameOf, openFile } from "./fileStreams.ts";

function open(path: string | null, mode: EnumValue, access?: EnumValue, share?: EnumValue): StreamObject {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  const accessName = access?.text ?? (mode.text === "Append" ? "Write" : "ReadWrite");
  return openFile(path as string, mode.text, accessName, share?.text);
}

export default defineClr<StreamObject>({
  constructors: {
    "(string,System.IO.FileMode)": (path: string, mode: EnumValue) => open(path, mode),
    "(string,System.IO.FileMode,System.IO.FileAccess)": open,
    "(string,System.IO.FileMode,System.IO.FileAccess,System.IO.FileShare)": open,
  },
  properties: { Name: fileNameOf, IsAsync: () => false },
  methods: { "Flush(bool)": (self) => self.flush() },
});
