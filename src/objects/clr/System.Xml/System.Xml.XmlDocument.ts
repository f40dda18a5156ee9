import { type Attr, DOMException, DOMImplementation, type Element, type Node } from "@xmldom/xmldom";
import { argumentInvalid, checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { newLine } from "../../text/newLine.ts";
import { defineClr } from "../../types/defineClr.ts";
import { encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { wrapNode, type XmlDocument, type XmlNode } from "../../values/io/XmlNode.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { adoptNode } from "../../xml/adoptNode.ts";
import { readXml } from "../../xml/readXml.ts";
import { writeDocument } from "../../xml/writeNode.ts";
import { indentedXml } from "../../xml/writeXml.ts";
import { checkNodeName } from "../../xml/xmlNames.ts";
import type { TextReaderObject } from "../System.IO/TextReaderObject.ts";
import { XmlNameTable, XmlNodeList } from "./XmlNodeList.ts";

type Text = string | null;

function make(): XmlDocument {
  return wrapNode(new DOMImplementation().createDocument(null, "", null) as unknown as Node) as XmlDocument;
}

/** Reads a text and puts its nodes in the place of the document's. */
function load(self: XmlDocument, text: Text): void {
  checkNotNull(text, "xml");
  const read = readXml(text as string, {
    preserveWhitespace: self.preserveWhitespace,
    keepsLineEnds: self.keepsLineEnds,
  });
  while (self.node.firstChild) self.node.removeChild(self.node.firstChild);
  for (let child = read.firstChild; child; ) {
    const next = child.nextSibling;
    self.node.appendChild(adoptNode(self.document, child));
    child = next;
  }
}

function save(self: XmlDocument, encoding: string | null): string {
  return indentedXml(self.node, newLine(), encoding, self.preserveWhitespace);
}

function element(self: XmlDocument, name: Text, uri: Text = null): unknown {
  if (!name)
    throw clrException(
      "System.ArgumentException",
      "The local name for elements or attributes cannot be null or an empty string.",
    );
  const checked = checkNodeName(name);
  return wrapNode(named(checked, uri || null, (given) => self.document.createElementNS(uri || null, given)));
}

/** A node of any name: .NET takes names that a document could not be read with, which the nodes here get afterwards. */
function named<Made extends Element | Attr>(name: string, uri: string | null, make: (name: string) => Made): Made {
  try {
    return make(name);
  } catch (thrown) {
    if (!(thrown instanceof DOMException)) throw thrown;
  }
  const colon = name.indexOf(":");
  const isPrefixed = colon > 0 && colon < name.length - 1;
  const [prefix, localName] = isPrefixed ? [name.slice(0, colon), name.slice(colon + 1)] : [null, name];
  return Object.assign(make("_"), { nodeName: name, name, tagName: name, localName, prefix, namespaceURI: uri });
}

function attribute(self: XmlDocument, name: Text, uri: Text = null): unknown {
  if (!name) throw clrException("System.ArgumentException", "The attribute local name cannot be empty.");
  const checked = checkNodeName(name);
  return wrapNode(
    named(checked, uri || null, (given) =>
      uri ? self.document.createAttributeNS(uri, given) : self.document.createAttribute(given),
    ),
  );
}

function checkDeclaration(version: Text, standalone: Text): void {
  if (!/^1\.[0-9]+$/.test(version ?? ""))
    throw argumentInvalid(`Wrong XML version information. The XML must match production "VersionNum ::= '1.' [0-9]+".`);
  if (standalone && standalone !== "yes" && standalone !== "no")
    throw argumentInvalid(`Wrong value for the XML declaration standalone attribute of '${standalone}'.`);
}

export default defineClr<XmlDocument>({
  constructors: { "()": make, "(System.Xml.XmlNameTable)": make },
  properties: {
    DocumentElement: (self) => wrapNode(self.document.documentElement),
    DocumentType: () => null,
    NameTable: () => new XmlNameTable(),
    PreserveWhitespace: {
      get: (self) => self.preserveWhitespace,
      set: (self, value: boolean) => {
        self.preserveWhitespace = value;
      },
    },
    XmlResolver: {
      get: () => null,
      set: (_, value: unknown) => {
        if (value !== null) throw notModelled("An XmlResolver other than $null");
      },
    },
    Schemas: () => new PropertyBag("System.Xml.Schema.XmlSchemaSet"),
    Implementation: () => new PropertyBag("System.Xml.XmlImplementation"),
  },
  methods: {
    LoadXml: load,
    "Load(string)": (self, path: Text) => {
      checkNotNull(path, "filename");
      load(self, decodeText(fileSystem().readBytes(path as string), null));
    },
    "Load(System.IO.Stream)": (self, stream: StreamObject) => load(self, decodeText(stream.read(stream.length), null)),
    "Load(System.IO.TextReader)": (self, reader: TextReaderObject) => load(self, reader.readToEnd()),
    "Save(string)": (self, path: Text) => {
      checkNotNull(path, "filename");
      const text = save(self, null);
      const mark =
        /^<\?xml[^>]*encoding="utf-8"/i.test(text) || !text.startsWith("<?xml") ? encodings.utf8.preamble : [];
      fileSystem().writeBytes(path as string, Uint8Array.from([...mark, ...encodings.utf8.encode(text)]));
    },
    "Save(System.IO.Stream)": (self, stream: StreamObject) => stream.write(encodings.utf8.encode(save(self, "utf-8"))),
    "Save(System.IO.TextWriter)": (self, writer: TextWriterObject) => {
      const text = save(self, writer.encoding.codec);
      writer.write(writer.newLine === newLine() ? text : text.replaceAll(newLine(), writer.newLine));
    },
    "Save(System.Xml.XmlWriter)": (self, writer: XmlWriterObject) => writeDocument(self.node, writer),
    "CreateElement(string)": (self, name: Text) => element(self, name),
    "CreateElement(string,string)": element,
    "CreateElement(string,string,string)": (self, prefix: Text, name: Text, uri: Text) =>
      element(self, prefix ? `${prefix}:${name}` : name, uri),
    "CreateAttribute(string)": (self, name: Text) => attribute(self, name),
    "CreateAttribute(string,string)": attribute,
    "CreateAttribute(string,string,string)": (self, prefix: Text, name: Text, uri: Text) =>
      attribute(self, prefix ? `${prefix}:${name}` : name, uri),
    CreateTextNode: (self, text: Text) => wrapNode(self.document.createTextNode(text ?? "")),
    CreateComment: (self, text: Text) => wrapNode(self.document.createComment(text ?? "")),
    CreateCDataSection: (self, text: Text) => {
      const section = self.document.createCDATASection("");
      // What ends a section is refused when the document is written, not here.
      section.data = text ?? "";
      return wrapNode(section);
    },
    CreateDocumentFragment: (self) => wrapNode(self.document.createDocumentFragment()),
    CreateProcessingInstruction: (self, target: Text, data: Text) =>
      wrapNode(self.document.createProcessingInstruction(target ?? "", data ?? "")),
    CreateXmlDeclaration: (self, version: Text, encoding: Text, standalone: Text) => {
      checkDeclaration(version, standalone);
      const parts = [
        `version="${version}"`,
        encoding ? `encoding="${encoding}"` : "",
        standalone ? `standalone="${standalone}"` : "",
      ];
      return wrapNode(self.document.createProcessingInstruction("xml", parts.filter((part) => part !== "").join(" ")));
    },
    "GetElementsByTagName(string)": (self, name: Text) =>
      new XmlNodeList(
        () => Array.from(self.document.getElementsByTagName(name ?? "")) as unknown as Node[],
        "System.Xml.XmlElementList",
      ),
    "GetElementsByTagName(string,string)": (self, name: Text, uri: Text) =>
      new XmlNodeList(
        () => Array.from(self.document.getElementsByTagNameNS(uri ?? "", name ?? "")) as unknown as Node[],
        "System.Xml.XmlElementList",
      ),
    GetElementById: () => null,
    ImportNode: (self, node: XmlNode | null, deep: boolean) => {
      if (node === null) throw invalidOperation("Cannot import a null node.");
      return wrapNode(self.document.importNode(node.node as never, deep) as unknown as Node);
    },
  },
});
