import { defineClr } from "../../types/defineClr.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { readerOverFile, readerOverStream } from "./fileTexts.ts";
import type { TextReaderObject } from "./TextReaderObject.ts";

const encodingOf = (value: unknown): Encoding | null =>
  typeof value === "boolean" ? null : (value as Encoding | null);

export default defineClr<TextReaderObject>({
  constructors: {
    "(System.IO.Stream)": (stream: StreamObject) => readerOverStream(stream),
    "(System.IO.Stream,bool)": (stream: StreamObject) => readerOverStream(stream),
    "(System.IO.Stream,System.Text.Encoding)": readerOverStream,
    "(System.IO.Stream,System.Text.Encoding,bool)": (stream: StreamObject, encoding: unknown) =>
      readerOverStream(stream, encodingOf(encoding)),
    "(System.IO.Stream,System.Text.Encoding,bool,int)": (stream: StreamObject, encoding: unknown) =>
      readerOverStream(stream, encodingOf(encoding)),
    "(string)": (path: string | null) => readerOverFile(path),
    "(string,bool)": (path: string | null) => readerOverFile(path),
    "(string,System.Text.Encoding)": readerOverFile,
    "(string,System.Text.Encoding,bool)": (path: string | null, encoding: unknown) =>
      readerOverFile(path, encodingOf(encoding)),
  },
  properties: {
    CurrentEncoding: (self) => self.encoding,
    BaseStream: (self) => self.stream,
    EndOfStream: (self) => self.isAtEnd,
  },
});
