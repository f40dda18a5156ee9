import { checkNotNull, outOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { XmlWriterSettings } from "../../values/io/XmlWriterSettings.ts";
import { openFile } from "../System.IO/fileStreams.ts";
import { xmlWriterMembers, xmlWriterProperties } from "./xmlWriterMembers.ts";

function make(target: TextWriterObject, encodingName: string | null): XmlWriterObject {
  const settings = new XmlWriterSettings();
  settings.closeOutput = true;
  return new XmlWriterObject("System.Xml.XmlTextWriter", target, settings, encodingName, false);
}

function overStream(stream: StreamObject, encoding: Encoding | null): XmlWriterObject {
  const writer = new TextWriterObject("System.IO.StreamWriter", null, stream, encoding ?? encodings.utf8WithoutMark);
  return make(writer, encoding?.codec ?? null);
}

const indentCharacter = (self: XmlWriterObject) => self.settings.indentChars[0] ?? " ";

export default defineClr<XmlWriterObject>({
  constructors: {
    "(System.IO.TextWriter)": (writer: TextWriterObject | null) => {
      checkNotNull(writer, "w");
      return make(writer as TextWriterObject, (writer as TextWriterObject).encoding.codec);
    },
    "(System.IO.Stream,System.Text.Encoding)": overStream,
    "(string,System.Text.Encoding)": (path: string, encoding: Encoding | null) =>
      overStream(openFile(path, "Create", "Write"), encoding),
  },
  methods: xmlWriterMembers,
  properties: {
    ...xmlWriterProperties,
    BaseStream: (self) => self.target.stream,
    Formatting: {
      get: (self) => EnumValue.named(typeByName("System.Xml.Formatting"), self.settings.indent ? "Indented" : "None"),
      set: (self, value: EnumValue) => {
        self.settings.indent = value.text === "Indented";
      },
    },
    Indentation: {
      get: (self) => self.settings.indentChars.length,
      set: (self, value: number) => {
        if (value < 0) throw outOfRange(`value ('${value}') must be a non-negative value.`, "value", value);
        self.settings.indentChars = indentCharacter(self).repeat(value);
      },
    },
    IndentChar: {
      get: indentCharacter,
      set: (self, value: string) => {
        self.settings.indentChars = value.repeat(self.settings.indentChars.length);
      },
    },
  },
});
