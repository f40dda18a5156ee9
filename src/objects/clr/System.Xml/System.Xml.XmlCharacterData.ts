import { defineType } from "../../types/TypeDefinition.ts";
import type { XmlNode } from "../../values/io/XmlNode.ts";

const textOf = (self: XmlNode): string => self.node.nodeValue ?? "";

export default defineType<XmlNode>({
  name: "System.Xml.XmlCharacterData",
  properties: {
    "string Data {get;set;}": {
      get: textOf,
      set: (self, value: string | null) => {
        self.node.nodeValue = value ?? "";
      },
    },
    "int Length {get;}": (self) => textOf(self).length,
  },
  methods: {
    "string Substring(int offset, int count)": (self, offset: number, count: number) =>
      textOf(self).slice(offset, offset + count),
    "void AppendData(string strData)": (self, text: string | null) => {
      self.node.nodeValue = textOf(self) + (text ?? "");
    },
    "void InsertData(int offset, string strData)": (self, offset: number, text: string | null) => {
      self.node.nodeValue = textOf(self).slice(0, offset) + (text ?? "") + textOf(self).slice(offset);
    },
    "void DeleteData(int offset, int count)": (self, offset: number, count: number) => {
      self.node.nodeValue = textOf(self).slice(0, offset) + textOf(self).slice(offset + count);
    },
  },
});
