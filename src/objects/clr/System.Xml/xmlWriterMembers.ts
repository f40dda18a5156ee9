import { toText } from "../../ops/toText.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import type { DateTime } from "../../values/time/DateTime.ts";

type Text = string | null;
type Writer = XmlWriterObject;

/** A value as XML writes it: true, 2024-01-02T00:00:00, numbers without a culture. */
function xmlText(value: unknown): string {
  if (typeof value === "boolean") return value ? "true" : "false";
  return toText(value ?? null);
}

/** What every XmlWriter can write, by shape. */
export const xmlWriterMembers = {
  "WriteStartDocument()": (self: Writer) => self.startDocument(),
  "WriteStartDocument(bool)": (self: Writer, standalone: boolean) => self.startDocument(standalone),
  WriteEndDocument: (self: Writer) => self.endDocument(),
  WriteDocType: (self: Writer, name: string, pub: Text, sys: Text, subset: Text) =>
    self.docType(name, pub, sys, subset),
  "WriteStartElement(string)": (self: Writer, name: Text) => self.startElement(null, name, null),
  "WriteStartElement(string,string)": (self: Writer, name: Text, ns: Text) => self.startElement(null, name, ns),
  "WriteStartElement(string,string,string)": (self: Writer, prefix: Text, name: Text, ns: Text) =>
    self.startElement(prefix, name, ns),
  WriteEndElement: (self: Writer) => self.endElement(),
  WriteFullEndElement: (self: Writer) => self.endElement(true),
  "WriteStartAttribute(string)": (self: Writer, name: Text) => self.startAttribute(null, name, null),
  "WriteStartAttribute(string,string)": (self: Writer, name: Text, ns: Text) => self.startAttribute(null, name, ns),
  "WriteStartAttribute(string,string,string)": (self: Writer, prefix: Text, name: Text, ns: Text) =>
    self.startAttribute(prefix, name, ns),
  WriteEndAttribute: (self: Writer) => self.endAttribute(),
  "WriteAttributeString(string,string)": (self: Writer, name: Text, value: Text) =>
    self.attribute(null, name, null, value),
  "WriteAttributeString(string,string,string)": (self: Writer, name: Text, ns: Text, value: Text) =>
    self.attribute(null, name, ns, value),
  "WriteAttributeString(string,string,string,string)": (
    self: Writer,
    prefix: Text,
    name: Text,
    ns: Text,
    value: Text,
  ) => self.attribute(prefix, name, ns, value),
  "WriteElementString(string,string)": (self: Writer, name: Text, value: Text) => self.element(null, name, null, value),
  "WriteElementString(string,string,string)": (self: Writer, name: Text, ns: Text, value: Text) =>
    self.element(null, name, ns, value),
  "WriteElementString(string,string,string,string)": (self: Writer, prefix: Text, name: Text, ns: Text, value: Text) =>
    self.element(prefix, name, ns, value),
  WriteString: (self: Writer, text: Text) => self.text(text),
  "WriteRaw(string)": (self: Writer, text: Text) => self.raw(text),
  WriteWhitespace: (self: Writer, text: Text) => self.raw(text),
  WriteCData: (self: Writer, text: Text) => self.cdata(text),
  WriteComment: (self: Writer, text: Text) => self.comment(text),
  WriteProcessingInstruction: (self: Writer, name: Text, text: Text) => self.processingInstruction(name, text),
  ...Object.fromEntries(
    ["System.Object", "string", "bool", "double", "float", "decimal", "int", "long"].map((type) => [
      `WriteValue(${type})`,
      (self: Writer, value: unknown) => self.text(xmlText(value)),
    ]),
  ),
  "WriteValue(datetime)": (self: Writer, value: DateTime) =>
    self.text(formatDateTime(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "")),
  LookupPrefix: (self: Writer, ns: string) => self.lookUpPrefix(ns),
  Flush: (self: Writer) => self.flush(),
  Close: (self: Writer) => self.close(self.settings.closeOutput),
  Dispose: (self: Writer) => self.close(self.settings.closeOutput),
};

export const xmlWriterProperties = {
  WriteState: (self: Writer) => EnumValue.named(typeByName("System.Xml.WriteState"), self.state),
  Settings: (self: Writer) => (self.typeName === "System.Xml.XmlTextWriter" ? null : self.settings),
};
