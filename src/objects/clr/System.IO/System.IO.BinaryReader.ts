import { checkNotNegative } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Char } from "../../values/numbers.ts";
import type { BinaryFile } from "./BinaryFile.ts";
import { binaryFileMembers, binaryNumbers } from "./binaryFileMembers.ts";
import { putBytes } from "./bytes.ts";

function take(self: BinaryFile, count: number): DataView {
  const bytes = self.stream.read(count);
  if (bytes.length < count)
    throw clrException("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function length(self: BinaryFile): number {
  let [result, shift] = [0, 0];
  for (;;) {
    const byte = take(self, 1).getUint8(0);
    result |= (byte & 0x7f) << shift;
    if (byte < 0x80) return result;
    shift += 7;
  }
}

function chars(self: BinaryFile, count: number): string {
  const start = self.stream.position;
  const text = self.encoding.decode(self.stream.read(count * 4)).slice(0, count);
  self.stream.position = start + self.encoding.encode(text).length;
  return text;
}

const shared = binaryFileMembers("Reader", "input");

export default defineClr<BinaryFile>({
  ...shared,
  methods: {
    ...shared.methods,
    ...Object.fromEntries(
      binaryNumbers.map(({ name, size, get }) => [`Read${name}`, (self: BinaryFile) => get(take(self, size))]),
    ),
    ReadBoolean: (self) => take(self, 1).getUint8(0) !== 0,
    ReadChar: (self) => {
      const text = chars(self, 1);
      if (text === "")
        throw clrException("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
      return text;
    },
    ReadChars: (self, count: number) => [...chars(self, count)].map((one) => new Char(one.charCodeAt(0))),
    ReadString: (self) => {
      const view = take(self, length(self));
      return self.encoding.decode(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    },
    ReadBytes: (self, count: number) => {
      checkNotNegative(count, "count");
      return self.stream.read(count);
    },
    "Read(byte[],int,int)": (self, buffer: unknown[], index: number, count: number) => {
      const bytes = self.stream.read(count);
      putBytes(bytes, buffer, index);
      return bytes.length;
    },
    PeekChar: (self) => {
      const at = self.stream.position;
      const text = chars(self, 1);
      self.stream.position = at;
      return text === "" ? -1 : text.charCodeAt(0);
    },
    Read7BitEncodedInt: length,
  },
});
