import { type Encoding, encodings } from "../model/Encoding.ts";
import { clrException } from "../model/PSError.ts";
import type { StreamObject } from "../model/StreamObject.ts";
import { TextReaderObject } from "../model/TextReaderObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { argumentInvalid, checkNotNull } from "./argumentChecks.ts";
import { detectEncoding } from "./detectEncoding.ts";
import { openFile } from "./fileStreams.ts";

function overStream(stream: StreamObject | null, encoding: Encoding | null = null): TextReaderObject {
  checkNotNull(stream, "stream");
  const source = stream as StreamObject;
  if (!source.isOpen || !source.canRead) throw argumentInvalid("Stream was not readable.");
  return new TextReaderObject(
    "System.IO.StreamReader",
    null,
    source,
    encoding ?? detectEncoding(source.toBytes()) ?? encodings.utf8,
  );
}

function overFile(path: string | null, encoding: Encoding | null = null): TextReaderObject {
  checkNotNull(path, "path");
  if (path === "") throw argumentInvalid("The value cannot be an empty string.", "path");
  const stream = openFile(path as string, "Open", "Read");
  if (!stream) throw clrException("System.IO.FileNotFoundException", `Could not find file '${path}'.`);
  return overStream(stream, detectEncoding(stream.toBytes()) ?? encoding);
}

const encodingOf = (value: unknown): Encoding | null =>
  typeof value === "boolean" ? null : (value as Encoding | null);

export default defineType<TextReaderObject>({
  name: "System.IO.StreamReader",
  constructors: {
    "(System.IO.Stream stream)": (stream: StreamObject) => overStream(stream),
    "(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)": (stream: StreamObject) => overStream(stream),
    "(System.IO.Stream stream, System.Text.Encoding encoding)": overStream,
    "(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)": (
      stream: StreamObject,
      encoding: unknown,
    ) => overStream(stream, encodingOf(encoding)),
    "(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)": (
      stream: StreamObject,
      encoding: unknown,
    ) => overStream(stream, encodingOf(encoding)),
    "(string path)": (path: string | null) => overFile(path),
    "(string path, bool detectEncodingFromByteOrderMarks)": (path: string | null) => overFile(path),
    "(string path, System.Text.Encoding encoding)": overFile,
    "(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)": (
      path: string | null,
      encoding: unknown,
    ) => overFile(path, encodingOf(encoding)),
  },
  properties: {
    "System.Text.Encoding CurrentEncoding {get;}": (self) => self.encoding,
    "System.IO.Stream BaseStream {get;}": (self) => self.stream,
    "bool EndOfStream {get;}": (self) => self.isAtEnd,
  },
});
