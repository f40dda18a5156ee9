import { defineClr } from "../../types/defineClr.ts";
import { XmlReaderSettings } from "./XmlReaderObject.ts";

type Flag = "ignoreWhitespace" | "ignoreComments" | "ignoreProcessingInstructions" | "closeInput";

const flag = (name: Flag) => ({
  get: (self: XmlReaderSettings) => self[name],
  set: (self: XmlReaderSettings, value: boolean) => {
    self[name] = value;
  },
});

export default defineClr<XmlReaderSettings>({
  constructors: { "()": () => new XmlReaderSettings() },
  properties: {
    IgnoreWhitespace: flag("ignoreWhitespace"),
    IgnoreComments: flag("ignoreComments"),
    IgnoreProcessingInstructions: flag("ignoreProcessingInstructions"),
    CloseInput: flag("closeInput"),
  },
  methods: {
    Clone: (self) => Object.assign(new XmlReaderSettings(), self),
    Reset: (self) => {
      Object.assign(self, new XmlReaderSettings());
    },
  },
});
