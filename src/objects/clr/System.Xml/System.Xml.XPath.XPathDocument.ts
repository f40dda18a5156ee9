import type { Node } from "@xmldom/xmldom";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { readXml } from "../../xml/readXml.ts";
import type { TextReaderObject } from "../System.IO/TextReaderObject.ts";
import { XPathDocument, XPathNavigator } from "./XPathNavigator.ts";

const make = (text: string): XPathDocument =>
  new XPathDocument(readXml(text, { preserveWhitespace: false }) as unknown as Node);

export default defineClr<XPathDocument>({
  constructors: {
    "(System.IO.TextReader)": (reader: TextReaderObject | null) => {
      checkNotNull(reader, "textReader");
      return make((reader as TextReaderObject).readToEnd());
    },
    "(System.IO.Stream)": (stream: StreamObject | null) => {
      checkNotNull(stream, "stream");
      return make(decodeText((stream as StreamObject).read((stream as StreamObject).length), null));
    },
    "(string)": (path: string | null) => {
      checkNotNull(path, "uri");
      return make(decodeText(fileSystem().readBytes(path as string), null));
    },
  },
  methods: { CreateNavigator: (self) => new XPathNavigator(self.node) },
});
