import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { fileNameOf, openFile } from "./fileStreams.ts";

function open(path: string | null, mode: EnumValue, access?: EnumValue): StreamObject {
  checkNotNull(path, "path");
  return openFile(path as string, mode.text, access?.text ?? (mode.text === "Append" ? "Write" : "ReadWrite"));
}

export default defineType<StreamObject>({
  name: "System.IO.FileStream",
  constructors: {
    "(string path, System.IO.FileMode mode)": (path: string, mode: EnumValue) => open(path, mode),
    "(string path, System.IO.FileMode mode, System.IO.FileAccess access)": open,
    "(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)": open,
  },
  properties: { "string Name {get;}": fileNameOf, "bool IsAsync {get;}": () => false },
  methods: { "void Flush(bool flushToDisk)": (self) => self.flush() },
});
