import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import type { Char } from "../../values/numbers.ts";
import { BinaryFile } from "./BinaryFile.ts";
import { bytesOf } from "./bytes.ts";

function put(self: BinaryFile, size: number, fill: (view: DataView) => void): void {
  const view = new DataView(new ArrayBuffer(size));
  fill(view);
  self.stream.write(new Uint8Array(view.buffer));
}

function length(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

const make = (stream: StreamObject, encoding: Encoding = encodings.utf8): BinaryFile => {
  checkNotNull(stream, "output");
  return new BinaryFile("Writer", stream, encoding);
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
    Flush: (self) => self.stream.flush(),
    "Write(bool)": (self, value: boolean) => put(self, 1, (view) => view.setUint8(0, value ? 1 : 0)),
    "Write(byte)": (self, value: number) => put(self, 1, (view) => view.setUint8(0, value)),
    "Write(sbyte)": (self, value: number) => put(self, 1, (view) => view.setInt8(0, value)),
    "Write(byte[])": (self, buffer: readonly unknown[]) => {
      checkNotNull(buffer, "buffer");
      self.stream.write(bytesOf(buffer));
    },
    "Write(byte[],int,int)": (self, buffer: readonly unknown[], index: number, count: number) =>
      self.stream.write(bytesOf(buffer.slice(index, index + count))),
    "Write(char)": (self, value: string) => self.stream.write(self.encoding.encode(value)),
    "Write(char[])": (self, chars: readonly Char[]) =>
      self.stream.write(self.encoding.encode(chars.map((one) => String.fromCharCode(one.code)).join(""))),
    "Write(double)": (self, value: number) => put(self, 8, (view) => view.setFloat64(0, value, true)),
    "Write(float)": (self, value: number) => put(self, 4, (view) => view.setFloat32(0, value, true)),
    "Write(short)": (self, value: number) => put(self, 2, (view) => view.setInt16(0, value, true)),
    "Write(ushort)": (self, value: number) => put(self, 2, (view) => view.setUint16(0, value, true)),
    "Write(int)": (self, value: number) => put(self, 4, (view) => view.setInt32(0, value, true)),
    "Write(uint)": (self, value: number) => put(self, 4, (view) => view.setUint32(0, value, true)),
    "Write(long)": (self, value: bigint) => put(self, 8, (view) => view.setBigInt64(0, value, true)),
    "Write(ulong)": (self, value: bigint) => put(self, 8, (view) => view.setBigUint64(0, value, true)),
    "Write(string)": (self, value: string | null) => {
      checkNotNull(value, "value");
      const bytes = self.encoding.encode(value as string);
      self.stream.write(Uint8Array.from([...length(bytes.length), ...bytes]));
    },
    Write7BitEncodedInt: (self, value: number) => self.stream.write(Uint8Array.from(length(value))),
  },
});
