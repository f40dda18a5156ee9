import { defineClr } from "../../types/defineClr.ts";
import { Char } from "../../values/numbers.ts";
import { taskOf } from "../System.Threading/TaskObject.ts";
import { checkBuffer } from "./bufferParts.ts";
import type { TextReaderObject } from "./TextReaderObject.ts";

function readInto(self: TextReaderObject, buffer: unknown[], index: number, count: number): number {
  checkBuffer(buffer, index, count);
  const text = self.read(count);
  for (let at = 0; at < text.length; at++) buffer[index + at] = new Char(text.charCodeAt(at));
  return text.length;
}

function readIntoLater(self: TextReaderObject, buffer: unknown[], index: number, count: number): unknown {
  checkBuffer(buffer, index, count);
  return taskOf("System.Int32", () => readInto(self, buffer, index, count));
}

export default defineClr<TextReaderObject>({
  methods: {
    Peek: (self) => self.peek(),
    "Read()": (self) => {
      const text = self.read(1);
      return text === "" ? -1 : text.charCodeAt(0);
    },
    "Read(char[],int,int)": readInto,
    "ReadBlock(char[],int,int)": readInto,
    ReadLine: (self) => self.readLine(),
    ReadToEnd: (self) => self.readToEnd(),
    "ReadLineAsync()": (self) => taskOf("System.String", () => self.readLine()),
    "ReadToEndAsync()": (self) => taskOf("System.String", () => self.readToEnd()),
    "ReadAsync(char[],int,int)": readIntoLater,
    "ReadBlockAsync(char[],int,int)": readIntoLater,
    Close: (self) => self.close(),
    Dispose: (self) => self.close(),
    "void DiscardBufferedData()": (self) => self.discard(),
  },
});
