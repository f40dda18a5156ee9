import { argumentInvalid, checkNotNegative, checkNotNull, offsetsOutOfBounds } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Char } from "../../values/numbers.ts";
import { taskOf } from "../System.Threading/TaskObject.ts";
import type { TextReaderObject } from "./TextReaderObject.ts";

/** Refuses a part that the buffer does not have, before the reader is asked. */
function checkPart(buffer: unknown[] | null, index: number, count: number): void {
  checkNotNull(buffer, "buffer", "NullBuffer");
  checkNotNegative(index, "index");
  checkNotNegative(count, "count");
  if ((buffer as unknown[]).length - index < count) throw argumentInvalid(offsetsOutOfBounds);
}

function readInto(self: TextReaderObject, buffer: unknown[], index: number, count: number): number {
  checkPart(buffer, index, count);
  const text = self.read(count);
  for (let at = 0; at < text.length; at++) buffer[index + at] = new Char(text.charCodeAt(at));
  return text.length;
}

function readIntoLater(self: TextReaderObject, buffer: unknown[], index: number, count: number): unknown {
  checkPart(buffer, index, count);
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
