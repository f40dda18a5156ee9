import { newLine } from "../../text/newLine.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<XmlWriterSettings>({
  constructors: { "()": () => new XmlWriterSettings() },
  methods: { Clone: (self) => self.clone() },
  properties: {
    Indent: field("indent"),
    IndentChars: field("indentChars"),
    NewLineOnAttributes: field("newLineOnAttributes"),
    OmitXmlDeclaration: field("omitDeclaration"),
    CloseOutput: field("closeOutput"),
    NewLineChars: {
      get: (self) => self.newLineChars ?? newLine(),
      set: (self, value: string) => {
        self.newLineChars = value;
      },
    },
    Encoding: {
      get: (self) => self.encoding,
      set: (self, value: Encoding) => {
        self.encoding = value;
      },
    },
  },
});
