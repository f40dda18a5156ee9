import { newLine } from "../../text/newLine.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import { XmlWriterSettings } from "../../values/io/XmlWriterSettings.ts";

/** A property that is a field of the settings. */
function field<K extends keyof XmlWriterSettings>(name: K) {
  return {
    get: (self: XmlWriterSettings) => self[name],
    set: (self: XmlWriterSettings, value: XmlWriterSettings[K]) => {
      self[name] = value;
    },
  };
}

export default defineByShape("System.Xml.XmlWriterSettings", {
  constructors: { "()": () => new XmlWriterSettings() },
  methods: { "Clone()": (self: XmlWriterSettings) => self.clone() },
  properties: {
    Indent: field("indent"),
    IndentChars: field("indentChars"),
    NewLineOnAttributes: field("newLineOnAttributes"),
    OmitXmlDeclaration: field("omitDeclaration"),
    CloseOutput: field("closeOutput"),
    NewLineChars: {
      get: (self: XmlWriterSettings) => self.newLineChars ?? newLine(),
      set: (self: XmlWriterSettings, value: string) => {
        self.newLineChars = value;
      },
    },
    Encoding: {
      get: (self: XmlWriterSettings) => self.encoding,
      set: (self: XmlWriterSettings, value: Encoding) => {
        self.encoding = value;
      },
    },
  },
});
