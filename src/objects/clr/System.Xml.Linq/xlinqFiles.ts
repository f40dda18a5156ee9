import { checkNotNull } from "../../errors/argumentChecks.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import type { InstanceMethod, StaticMethod } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { writeDocument } from "../../xml/writeNode.ts";
import { openFile } from "../System.IO/fileStreams.ts";
import type { TextReaderObject } from "../System.IO/TextReaderObject.ts";
import type { XObject } from "./XObject.ts";
import { saveInto } from "./xlinqContent.ts";

type Text = string | null;
type Read = (text: string, options?: EnumValue) => XObject;

/** Load of XElement and XDocument: from a file's path, a stream or a reader. */
export function loadFrom(read: Read): Record<string, StaticMethod> {
  const options = "System.Xml.Linq.LoadOptions";
  const ofFile = (path: Text, loadOptions?: EnumValue) => {
    checkNotNull(path, "uri");
    return read(decodeText(fileSystem().readBytes(path as string), null), loadOptions);
  };
  const ofStream = (stream: StreamObject, loadOptions?: EnumValue) =>
    read(decodeText(stream.read(stream.length), null), loadOptions);
  const ofReader = (reader: TextReaderObject, loadOptions?: EnumValue) => read(reader.readToEnd(), loadOptions);
  return {
    "Load(string)": ofFile,
    [`Load(string,${options})`]: ofFile,
    "Load(System.IO.Stream)": ofStream,
    [`Load(System.IO.Stream,${options})`]: ofStream,
    "Load(System.IO.TextReader)": ofReader,
    [`Load(System.IO.TextReader,${options})`]: ofReader,
  };
}

/** Save of XElement and XDocument. */
export function saves(optionsType: string): Record<string, InstanceMethod<XObject>> {
  const isIndented = (options?: EnumValue) => (Number(options?.value ?? 0) & 1) === 0;
  const intoStream = (self: XObject, stream: StreamObject, options?: EnumValue) =>
    saveInto(
      self,
      new TextWriterObject("System.IO.StreamWriter", null, stream, encodings.utf8),
      "utf-8",
      isIndented(options),
    );
  const intoFile = (self: XObject, path: Text, options?: EnumValue) => {
    checkNotNull(path, "fileName");
    const stream = openFile(path as string, "Create", "Write");
    intoStream(self, stream, options);
    stream.close();
  };
  const intoWriter = (self: XObject, writer: TextWriterObject, options?: EnumValue) =>
    saveInto(self, writer, writer.encoding.codec, isIndented(options));
  return {
    "Save(string)": intoFile,
    [`Save(string,${optionsType})`]: intoFile,
    "Save(System.IO.Stream)": intoStream,
    [`Save(System.IO.Stream,${optionsType})`]: intoStream,
    "Save(System.IO.TextWriter)": intoWriter,
    [`Save(System.IO.TextWriter,${optionsType})`]: intoWriter,
    "Save(System.Xml.XmlWriter)": (self: XObject, writer: XmlWriterObject) => writeDocument(self.node, writer),
  };
}
