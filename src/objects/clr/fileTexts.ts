import { type Encoding, encodings } from "../model/Encoding.ts";
import { clrError, clrException } from "../model/PSError.ts";
import type { StreamObject } from "../model/StreamObject.ts";
import { TextReaderObject } from "../model/TextReaderObject.ts";
import { TextWriterObject } from "../model/TextWriterObject.ts";
import { argumentInvalid, checkNotNull } from "./argumentChecks.ts";
import { detectEncoding } from "./detectEncoding.ts";
import { openFile } from "./fileStreams.ts";

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
