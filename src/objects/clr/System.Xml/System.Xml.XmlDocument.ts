import { DOMImplementation, type Node } from "@xmldom/xmldom";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { newLine } from "../../text/newLine.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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
import { verifyName } from "../../xml/xmlNames.ts";
import type { TextReaderObject } from "../System.IO/TextReaderObject.ts";
import { XmlNameTable, XmlNodeList } from "./XmlNodeList.ts";

type Text = string | null;

function make(): XmlDocument {
  return wrapNode(new DOMImplementation().createDocument(null, "", null) as unknown as Node) as XmlDocument;
}

/** Reads a text and puts its nodes in the place of the document's. */
function load(self: XmlDocument, text: Text): void {
  checkNotNull(text, "xml");
  const read = readXml(text as string, { preserveWhitespace: self.preserveWhitespace });
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
  return wrapNode(self.document.createElementNS(uri || null, verifyName(name)));
}

function attribute(self: XmlDocument, name: Text, uri: Text = null): unknown {
  return wrapNode(uri ? self.document.createAttributeNS(uri, name ?? "") : self.document.createAttribute(name ?? ""));
}

export default defineType<XmlDocument>({
  name: "System.Xml.XmlDocument",
  constructors: { "()": make, "(System.Xml.XmlNameTable nt)": make },
  properties: {
    "System.Xml.XmlElement DocumentElement {get;}": (self) => wrapNode(self.document.documentElement),
    "System.Xml.XmlDocumentType DocumentType {get;}": () => null,
    "System.Xml.XmlNameTable NameTable {get;}": () => new XmlNameTable(),
    "bool PreserveWhitespace {get;set;}": {
      get: (self) => self.preserveWhitespace,
      set: (self, value: boolean) => {
        self.preserveWhitespace = value;
      },
    },
    "System.Xml.XmlResolver XmlResolver {set;}": {
      get: () => null,
      set: (_, value: unknown) => {
        if (value !== null) throw notModelled("An XmlResolver other than $null");
      },
    },
    "System.Xml.Schema.XmlSchemaSet Schemas {get;set;}": () => new PropertyBag("System.Xml.Schema.XmlSchemaSet"),
    "System.Xml.XmlImplementation Implementation {get;}": () => new PropertyBag("System.Xml.XmlImplementation"),
  },
  methods: {
    "void LoadXml(string xml)": load,
    "void Load(string filename)": (self, path: Text) => {
      checkNotNull(path, "filename");
      load(self, decodeText(fileSystem().readBytes(path as string), null));
    },
    "void Load(System.IO.Stream inStream)": (self, stream: StreamObject) =>
      load(self, decodeText(stream.read(stream.length), null)),
    "void Load(System.IO.TextReader txtReader)": (self, reader: TextReaderObject) => load(self, reader.readToEnd()),
    "void Save(string filename)": (self, path: Text) => {
      checkNotNull(path, "filename");
      const text = save(self, null);
      const mark =
        /^<\?xml[^>]*encoding="utf-8"/i.test(text) || !text.startsWith("<?xml") ? encodings.utf8.preamble : [];
      fileSystem().writeBytes(path as string, Uint8Array.from([...mark, ...encodings.utf8.encode(text)]));
    },
    "void Save(System.IO.Stream outStream)": (self, stream: StreamObject) =>
      stream.write(encodings.utf8.encode(save(self, "utf-8"))),
    "void Save(System.IO.TextWriter writer)": (self, writer: TextWriterObject) => {
      const text = save(self, writer.encoding.codec);
      writer.write(writer.newLine === newLine() ? text : text.replaceAll(newLine(), writer.newLine));
    },
    "void Save(System.Xml.XmlWriter w)": (self, writer: XmlWriterObject) => writeDocument(self.node, writer),
    "System.Xml.XmlElement CreateElement(string name)": (self, name: Text) => element(self, name),
    "System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)": element,
    "System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)": (
      self,
      prefix: Text,
      name: Text,
      uri: Text,
    ) => element(self, prefix ? `${prefix}:${name}` : name, uri),
    "System.Xml.XmlAttribute CreateAttribute(string name)": (self, name: Text) => attribute(self, name),
    "System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)": attribute,
    "System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)": (
      self,
      prefix: Text,
      name: Text,
      uri: Text,
    ) => attribute(self, prefix ? `${prefix}:${name}` : name, uri),
    "System.Xml.XmlText CreateTextNode(string text)": (self, text: Text) =>
      wrapNode(self.document.createTextNode(text ?? "")),
    "System.Xml.XmlComment CreateComment(string data)": (self, text: Text) =>
      wrapNode(self.document.createComment(text ?? "")),
    "System.Xml.XmlCDataSection CreateCDataSection(string data)": (self, text: Text) =>
      wrapNode(self.document.createCDATASection(text ?? "")),
    "System.Xml.XmlDocumentFragment CreateDocumentFragment()": (self) =>
      wrapNode(self.document.createDocumentFragment()),
    "System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)": (
      self,
      target: Text,
      data: Text,
    ) => wrapNode(self.document.createProcessingInstruction(target ?? "", data ?? "")),
    "System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)": (
      self,
      version: Text,
      encoding: Text,
      standalone: Text,
    ) => {
      const parts = [
        `version="${version}"`,
        encoding ? `encoding="${encoding}"` : "",
        standalone ? `standalone="${standalone}"` : "",
      ];
      return wrapNode(self.document.createProcessingInstruction("xml", parts.filter((part) => part !== "").join(" ")));
    },
    "System.Xml.XmlNodeList GetElementsByTagName(string name)": (self, name: Text) =>
      new XmlNodeList(
        () => Array.from(self.document.getElementsByTagName(name ?? "")) as unknown as Node[],
        "System.Xml.XPathNodeList",
      ),
    "System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)": (
      self,
      name: Text,
      uri: Text,
    ) =>
      new XmlNodeList(
        () => Array.from(self.document.getElementsByTagNameNS(uri ?? "", name ?? "")) as unknown as Node[],
        "System.Xml.XPathNodeList",
      ),
    "System.Xml.XmlElement GetElementById(string elementId)": () => null,
    "System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)": (
      self,
      node: XmlNode | null,
      deep: boolean,
    ) => {
      checkNotNull(node, "node");
      return wrapNode(self.document.importNode((node as XmlNode).node as never, deep) as unknown as Node);
    },
  },
});
