import { defineType } from "../../types/TypeDefinition.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { writerOverFile, writerOverStream } from "./fileTexts.ts";

export default defineType<TextWriterObject>({
  name: "System.IO.StreamWriter",
  constructors: {
    "(System.IO.Stream stream)": (stream: StreamObject) => writerOverStream(stream),
    "(System.IO.Stream stream, System.Text.Encoding encoding)": writerOverStream,
    "(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize)": (
      stream: StreamObject,
      encoding: Encoding,
    ) => writerOverStream(stream, encoding),
    "(string path)": (path: string) => writerOverFile(path),
    "(string path, bool append)": (path: string, append: boolean) => writerOverFile(path, append),
    "(string path, bool append, System.Text.Encoding encoding)": writerOverFile,
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
