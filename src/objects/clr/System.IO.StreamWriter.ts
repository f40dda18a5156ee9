import { type Encoding, encodings } from "../model/Encoding.ts";
import type { StreamObject } from "../model/StreamObject.ts";
import { TextWriterObject } from "../model/TextWriterObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { argumentInvalid, checkNotNull } from "./argumentChecks.ts";
import { openFile } from "./fileStreams.ts";

function overStream(stream: StreamObject | null, encoding: Encoding | null = null): TextWriterObject {
  checkNotNull(stream, "stream");
  const target = stream as StreamObject;
  if (!target.isOpen || !target.canWrite) throw argumentInvalid("Stream was not writable.");
  return new TextWriterObject("System.IO.StreamWriter", null, target, encoding ?? encodings.utf8WithoutMark);
}

function overFile(path: string | null, append = false, encoding: Encoding | null = null): TextWriterObject {
  checkNotNull(path, "path");
  if (path === "") throw argumentInvalid("The value cannot be an empty string.", "path");
  return overStream(openFile(path as string, append ? "Append" : "Create", "Write"), encoding);
}

export default defineType<TextWriterObject>({
  name: "System.IO.StreamWriter",
  constructors: {
    "(System.IO.Stream stream)": (stream: StreamObject) => overStream(stream),
    "(System.IO.Stream stream, System.Text.Encoding encoding)": overStream,
    "(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize)": (
      stream: StreamObject,
      encoding: Encoding,
    ) => overStream(stream, encoding),
    "(string path)": (path: string) => overFile(path),
    "(string path, bool append)": (path: string, append: boolean) => overFile(path, append),
    "(string path, bool append, System.Text.Encoding encoding)": overFile,
  },
  properties: {
    "bool AutoFlush {get;set;}": {
      get: (self) => self.autoFlush,
      set: (self, value: boolean) => {
        self.autoFlush = value;
        if (value) self.flush();
      },
    },
    "System.IO.Stream BaseStream {get;}": (self) => self.stream,
  },
});
