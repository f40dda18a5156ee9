import { defineClr } from "../../types/defineClr.ts";
import type { XmlNode } from "../../values/io/XmlNode.ts";

const textOf = (self: XmlNode): string => self.node.nodeValue ?? "";

export default defineClr<XmlNode>({
  properties: {
    Data: {
      get: textOf,
      set: (self, value: string | null) => {
        self.node.nodeValue = value ?? "";
      },
    },
    Length: (self) => textOf(self).length,
  },
  methods: {
    Substring: (self, offset: number, count: number) => textOf(self).slice(offset, offset + count),
    AppendData: (self, text: string | null) => {
      self.node.nodeValue = textOf(self) + (text ?? "");
    },
    InsertData: (self, offset: number, text: string | null) => {
      self.node.nodeValue = textOf(self).slice(0, offset) + (text ?? "") + textOf(self).slice(offset);
    },
    DeleteData: (self, offset: number, count: number) => {
      self.node.nodeValue = textOf(self).slice(0, offset) + textOf(self).slice(offset + count);
    },
  },
});
