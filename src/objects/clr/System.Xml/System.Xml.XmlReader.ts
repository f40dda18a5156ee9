import type { Attr, Element } from "@xmldom/xmldom";
import { convertTo } from "../../convert/convertTo.ts";
import { checkNotNull, invalidOperation, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { fileSystem } from "../../host/FileSystem.ts";
import { decodeText } from "../../text/detectEncoding.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { innerXml, outerXml } from "../../xml/writeXml.ts";
import type { TextReaderObject } from "../System.IO/TextReaderObject.ts";
import { XmlReaderObject, XmlReaderSettings } from "./XmlReaderObject.ts";

type Text = string | null;
type Self = XmlReaderObject;

function create(input: string | StreamObject | TextReaderObject | null, given: XmlReaderSettings | null = null): Self {
  checkNotNull(input, "input");
  const settings = given ?? new XmlReaderSettings();
  if (typeof input === "string") {
    const text = decodeText(fileSystem().readBytes(input), null);
    return new XmlReaderObject(
      () => text,
      settings,
      () => undefined,
    );
  }
  const source = input as StreamObject | TextReaderObject;
  const read = () =>
    source instanceof StreamObject ? decodeText(source.read(source.length), null) : source.readToEnd();
  return new XmlReaderObject(read, settings, () => source.close());
}

const nameOf = ({ node }: Self) => (!node || /^#/.test(node.nodeName) ? "" : node.nodeName);
const localNameOf = (self: Self) => (self.node as Element | null)?.localName ?? nameOf(self);
const valueOf = ({ node, isEnd }: Self) => (!node || isEnd || node.nodeType === 1 ? "" : (node.nodeValue ?? ""));

function attribute(self: Self, name: Text, namespace?: Text): Attr | null {
  const isWanted = (one: Attr) =>
    namespace === undefined ? one.name === name : one.localName === name && (one.namespaceURI ?? "") === namespace;
  return self.attributes.find(isWanted) ?? null;
}

function attributeAt(self: Self, index: number): string {
  const found = self.attributes[index];
  if (!found) throw outOfRangeValue(index, "i", "Below", self.attributes.length);
  return found.value;
}

/** On to the next node that is no comment, instruction or white space. */
function moveToContent(self: Self): string {
  self.moveToElement();
  if (self.state === "Initial") self.read();
  while (/^(Whitespace|Comment|ProcessingInstruction|XmlDeclaration|DocumentType)$/.test(self.kind) && self.read());
  return self.kind;
}

function isStart(self: Self, name?: Text): boolean {
  return moveToContent(self) === "Element" && (name === undefined || nameOf(self) === name);
}

function readStart(self: Self, name?: Text): void {
  if (moveToContent(self) !== "Element") throw self.wrongNode(lineless);
  if (name !== undefined && nameOf(self) !== name)
    throw clrException("System.Xml.XmlException", `Element '${name}' with namespace name '' was not found.${lineless}`);
  self.read();
}

function readEnd(self: Self): void {
  if (moveToContent(self) !== "EndElement") throw self.wrongNode(lineless);
  self.read();
}

const lineless = "";

/** The text of an element that has no elements, and on behind its end. */
function elementText(self: Self): string {
  const { node } = self;
  if (self.kind !== "Element" || !node)
    throw invalidOperation(
      `The ReadElementContentAsString method is not supported on node type ${self.kind}. If you want to read typed content of an element, use the ReadElementContentAs method.`,
    );
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1)
      throw clrException(
        "System.Xml.XmlException",
        "ReadElementContentAs() methods cannot be called on an element that has child elements.",
      );
  const text = (node as Element).textContent ?? "";
  self.skip();
  return text;
}

function contentText(self: Self): string {
  if (self.isAtAttribute) return valueOf(self);
  let text = "";
  while (/^(Text|CDATA|Whitespace|Comment)$/.test(self.kind)) {
    if (self.kind !== "Comment") text += valueOf(self);
    if (!self.read()) break;
  }
  return text;
}

function readTo(self: Self, name: Text): boolean {
  while (self.read()) if (self.kind === "Element" && nameOf(self) === name) return true;
  return false;
}

function readToDescendant(self: Self, name: Text): boolean {
  const { depth } = self;
  if (self.state === "Initial") return readTo(self, name);
  if (self.kind !== "Element" || self.isEmptyElement) return false;
  while (self.read() && self.depth > depth) if (self.kind === "Element" && nameOf(self) === name) return true;
  return false;
}

function readToSibling(self: Self, name: Text): boolean {
  const { depth } = self;
  for (self.skip(); self.stop && self.depth === depth && self.kind !== "EndElement"; self.skip())
    if (self.kind === "Element" && nameOf(self) === name) return true;
  return false;
}

function readXmlText(self: Self, isOuter: boolean): string {
  const { node } = self;
  if (!node || self.kind !== "Element") return "";
  const text = isOuter ? outerXml(node) : innerXml(node);
  self.skip();
  return text;
}

const typed = (type: string, text: (self: Self) => string) => (self: Self) => {
  const written = text(self).trim();
  return type === "System.Boolean" ? /^(true|1)$/.test(written) : convertTo(written, typeByName(type));
};

const types = {
  Int: "System.Int32",
  Long: "System.Int64",
  Double: "System.Double",
  Decimal: "System.Decimal",
  Boolean: "System.Boolean",
  DateTime: "System.DateTime",
};

export default defineClr<Self>({
  statics: Object.fromEntries(
    ["string", "System.IO.Stream", "System.IO.TextReader"].flatMap((type) => [
      [`Create(${type})`, create],
      [`Create(${type},System.Xml.XmlReaderSettings)`, create],
    ]),
  ),
  properties: {
    NodeType: (self) => self.kind,
    Name: nameOf,
    LocalName: localNameOf,
    Prefix: (self) => (self.node as Element | null)?.prefix ?? "",
    NamespaceURI: (self) => (self.node as Element | null)?.namespaceURI ?? "",
    Value: valueOf,
    HasValue: (self) => !/^(None|Element|EndElement)$/.test(self.kind),
    Depth: (self) => self.depth,
    BaseURI: () => "",
    IsEmptyElement: (self) => self.isEmptyElement,
    IsDefault: () => false,
    AttributeCount: (self) => self.attributes.length,
    HasAttributes: (self) => self.attributes.length > 0,
    EOF: (self) => self.isEof,
    ReadState: (self) => self.state,
    Settings: (self) => self.settings,
  },
  methods: {
    Read: (self) => self.read(),
    Skip: (self) => self.skip(),
    Close: (self) => self.close(),
    Dispose: (self) => self.close(),
    "GetAttribute(string)": (self, name: Text) => attribute(self, name)?.value ?? null,
    "GetAttribute(string,string)": (self, name: Text, namespace: Text) =>
      attribute(self, name, namespace)?.value ?? null,
    "GetAttribute(int)": attributeAt,
    "MoveToAttribute(string)": (self, name: Text) =>
      self.moveToAttribute(self.attributes.findIndex((one) => one.name === name)),
    "MoveToAttribute(int)": (self, index: number) => {
      if (!self.moveToAttribute(index)) attributeAt(self, index);
    },
    MoveToFirstAttribute: (self) => self.moveToAttribute(0),
    MoveToNextAttribute: (self) => self.moveToNextAttribute(),
    MoveToElement: (self) => self.moveToElement(),
    MoveToContent: moveToContent,
    "IsStartElement()": (self) => isStart(self),
    "IsStartElement(string)": isStart,
    "ReadStartElement()": (self) => readStart(self),
    "ReadStartElement(string)": readStart,
    ReadEndElement: readEnd,
    "ReadElementContentAsString()": elementText,
    "ReadElementString()": (self) => {
      moveToContent(self);
      return elementText(self);
    },
    "ReadElementString(string)": (self, name: Text) => {
      if (!isStart(self, name)) readStart(self, name);
      return elementText(self);
    },
    ReadContentAsString: contentText,
    ReadString: (self) => {
      if (self.kind === "Element" && self.read() && self.isEnd) return "";
      return contentText(self);
    },
    ...Object.fromEntries(
      Object.entries(types).flatMap(([name, type]) => [
        [`ReadElementContentAs${name}()`, typed(type, elementText)],
        [`ReadContentAs${name}`, typed(type, contentText)],
      ]),
    ),
    ReadInnerXml: (self) => readXmlText(self, false),
    ReadOuterXml: (self) => readXmlText(self, true),
    "ReadToFollowing(string)": readTo,
    "ReadToDescendant(string)": readToDescendant,
    "ReadToNextSibling(string)": readToSibling,
    LookupNamespace: (self, prefix: Text) =>
      (self.stop?.node as Element | undefined)?.lookupNamespaceURI(prefix) ?? null,
  },
  indexers: {
    "Item(int)": { get: attributeAt },
    "Item(string)": { get: (self: Self, name: Text) => attribute(self, name)?.value ?? null },
  },
});
