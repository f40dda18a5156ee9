import { defineClr } from "../../types/defineClr.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { writerOverFile, writerOverStream } from "./fileTexts.ts";

export default defineClr<TextWriterObject>({
  constructors: {
    "(System.IO.Stream)": (stream: StreamObject) => writerOverStream(stream),
    "(System.IO.Stream,System.Text.Encoding)": writerOverStream,
    "(System.IO.Stream,System.Text.Encoding,int)": (stream: StreamObject, encoding: Encoding) =>
      writerOverStream(stream, encoding),
    "(string)": (path: string) => writerOverFile(path),
    "(string,bool)": (path: string, append: boolean) => writerOverFile(path, append),
    "(string,bool,System.Text.Encoding)": writerOverFile,
  },
  properties: {
    AutoFlush: {
      get: (self) => self.autoFlush,
      set: (self, value: boolean) => {
        self.autoFlush = value;
        if (value) self.flush();
      },
    },
    BaseStream: (self) => self.stream,
  },
});
