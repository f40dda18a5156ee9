import { checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { Char } from "../../values/numbers.ts";
import { BinaryFile } from "./BinaryFile.ts";
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

const make = (stream: StreamObject, encoding: Encoding = encodings.utf8): BinaryFile => {
  checkNotNull(stream, "input");
  return new BinaryFile("Reader", stream, encoding);
};

export default defineClr<BinaryFile>({
  constructors: {
    "(System.IO.Stream)": (stream: StreamObject) => make(stream),
    "(System.IO.Stream,System.Text.Encoding)": make,
    "(System.IO.Stream,System.Text.Encoding,bool)": (stream: StreamObject, encoding: Encoding) =>
      make(stream, encoding),
  },
  properties: { BaseStream: (self) => self.stream },
  methods: {
    Close: (self) => self.stream.close(),
    Dispose: (self) => self.stream.close(),
    ReadByte: (self) => take(self, 1).getUint8(0),
    ReadSByte: (self) => take(self, 1).getInt8(0),
    ReadBoolean: (self) => take(self, 1).getUint8(0) !== 0,
    ReadChar: (self) => {
      const text = chars(self, 1);
      if (text === "")
        throw clrException("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
      return text;
    },
    ReadChars: (self, count: number) => [...chars(self, count)].map((one) => new Char(one.charCodeAt(0))),
    ReadInt16: (self) => take(self, 2).getInt16(0, true),
    ReadUInt16: (self) => take(self, 2).getUint16(0, true),
    ReadInt32: (self) => take(self, 4).getInt32(0, true),
    ReadUInt32: (self) => take(self, 4).getUint32(0, true),
    ReadInt64: (self) => take(self, 8).getBigInt64(0, true),
    ReadUInt64: (self) => take(self, 8).getBigUint64(0, true),
    ReadSingle: (self) => take(self, 4).getFloat32(0, true),
    ReadDouble: (self) => take(self, 8).getFloat64(0, true),
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
