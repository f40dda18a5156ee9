import type { Node } from "@xmldom/xmldom";
import { fileSystem } from "../model/FileSystem.ts";
import type { StreamObject } from "../model/StreamObject.ts";
import type { TextReaderObject } from "../model/TextReaderObject.ts";
import { XPathDocument, XPathNavigator } from "../model/XPathNavigator.ts";
import { readXml } from "../xml/readXml.ts";
import { checkNotNull } from "./argumentChecks.ts";
import { defineByShape } from "./defineByShape.ts";
import { decodeText } from "./detectEncoding.ts";

const make = (text: string): XPathDocument =>
  new XPathDocument(readXml(text, { preserveWhitespace: false }) as unknown as Node);

export default defineByShape("System.Xml.XPath.XPathDocument", {
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
  methods: { "CreateNavigator()": (self: XPathDocument) => new XPathNavigator(self.node) },
});
