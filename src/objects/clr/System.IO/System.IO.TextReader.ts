import { defineType } from "../../types/TypeDefinition.ts";
import { Char } from "../../values/numbers.ts";
import type { TextReaderObject } from "./TextReaderObject.ts";

function readInto(self: TextReaderObject, buffer: unknown[], index: number, count: number): number {
  const text = self.read(count);
  for (let at = 0; at < text.length; at++) buffer[index + at] = new Char(text.charCodeAt(at));
  return text.length;
}

export default defineType<TextReaderObject>({
  name: "System.IO.TextReader",
  methods: {
    "int Peek()": (self) => self.peek(),
    "int Read()": (self) => {
      const text = self.read(1);
      return text === "" ? -1 : text.charCodeAt(0);
    },
    "int Read(char[] buffer, int index, int count)": readInto,
    "int ReadBlock(char[] buffer, int index, int count)": readInto,
    "string ReadLine()": (self) => self.readLine(),
    "string ReadToEnd()": (self) => self.readToEnd(),
    "void Close()": (self) => self.close(),
    "void Dispose()": (self) => self.close(),
    "void DiscardBufferedData()": (self) => self.discard(),
  },
});
