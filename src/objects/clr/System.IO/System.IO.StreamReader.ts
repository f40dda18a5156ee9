import { defineType } from "../../types/TypeDefinition.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { readerOverFile, readerOverStream } from "./fileTexts.ts";
import type { TextReaderObject } from "./TextReaderObject.ts";

const encodingOf = (value: unknown): Encoding | null =>
  typeof value === "boolean" ? null : (value as Encoding | null);

export default defineType<TextReaderObject>({
  name: "System.IO.StreamReader",
  constructors: {
    "(System.IO.Stream stream)": (stream: StreamObject) => readerOverStream(stream),
    "(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)": (stream: StreamObject) =>
      readerOverStream(stream),
    "(System.IO.Stream stream, System.Text.Encoding encoding)": readerOverStream,
    "(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)": (
      stream: StreamObject,
      encoding: unknown,
    ) => readerOverStream(stream, encodingOf(encoding)),
    "(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)": (
      stream: StreamObject,
      encoding: unknown,
    ) => readerOverStream(stream, encodingOf(encoding)),
    "(string path)": (path: string | null) => readerOverFile(path),
    "(string path, bool detectEncodingFromByteOrderMarks)": (path: string | null) => readerOverFile(path),
    "(string path, System.Text.Encoding encoding)": readerOverFile,
    "(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)": (
      path: string | null,
      encoding: unknown,
    ) => readerOverFile(path, encodingOf(encoding)),
  },
  properties: {
    "System.Text.Encoding CurrentEncoding {get;}": (self) => self.encoding,
    "System.IO.Stream BaseStream {get;}": (self) => self.stream,
    "bool EndOfStream {get;}": (self) => self.isAtEnd,
  },
});
