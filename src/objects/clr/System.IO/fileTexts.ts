import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { detectEncoding } from "../../text/detectEncoding.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { openFile } from "./fileStreams.ts";
import { TextReaderObject } from "./TextReaderObject.ts";

/* StreamReader and StreamWriter over streams and files. */

export function writerOverStream(stream: StreamObject | null, encoding: Encoding | null = null): TextWriterObject {
  checkNotNull(stream, "stream");
  const target = stream as StreamObject;
  if (!target.isOpen || !target.canWrite) throw argumentInvalid("Stream was not writable.");
  return new TextWriterObject("System.IO.StreamWriter", null, target, encoding ?? encodings.utf8WithoutMark);
}

export function writerOverFile(
  path: string | null,
  append = false,
  encoding: Encoding | null = null,
): TextWriterObject {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  return writerOverStream(openFile(path as string, append ? "Append" : "Create", "Write"), encoding);
}

export function readerOverStream(stream: StreamObject | null, encoding: Encoding | null = null): TextReaderObject {
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

export function readerOverFile(path: string | null, encoding: Encoding | null = null): TextReaderObject {
  checkNotNull(path, "path");
  if (path === "") throw clrError("System.ArgumentException", "EmptyFilePath", [], "path");
  const stream = openFile(path as string, "Open", "Read");
  if (!stream) throw clrException("System.IO.FileNotFoundException", `Could not find file '${path}'.`);
  return readerOverStream(stream, detectEncoding(stream.toBytes()) ?? encoding);
}
