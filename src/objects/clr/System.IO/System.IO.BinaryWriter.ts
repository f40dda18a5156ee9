import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<BinaryFile>({
  name: "System.IO.BinaryWriter",
  constructors: {
    "(System.IO.Stream output)": (stream: StreamObject) => make(stream),
    "(System.IO.Stream output, System.Text.Encoding encoding)": make,
    "(System.IO.Stream output, System.Text.Encoding encoding, bool leaveOpen)": (
      stream: StreamObject,
      encoding: Encoding,
    ) => make(stream, encoding),
  },
  properties: { "System.IO.Stream BaseStream {get;}": (self) => self.stream },
  methods: {
    "void Close()": (self) => self.stream.close(),
    "void Dispose()": (self) => self.stream.close(),
    "void Flush()": (self) => self.stream.flush(),
    "void Write(bool value)": (self, value: boolean) => put(self, 1, (view) => view.setUint8(0, value ? 1 : 0)),
    "void Write(byte value)": (self, value: number) => put(self, 1, (view) => view.setUint8(0, value)),
    "void Write(sbyte value)": (self, value: number) => put(self, 1, (view) => view.setInt8(0, value)),
    "void Write(byte[] buffer)": (self, buffer: readonly unknown[]) => {
      checkNotNull(buffer, "buffer");
      self.stream.write(bytesOf(buffer));
    },
    "void Write(byte[] buffer, int index, int count)": (
      self,
      buffer: readonly unknown[],
      index: number,
      count: number,
    ) => self.stream.write(bytesOf(buffer.slice(index, index + count))),
    "void Write(char ch)": (self, value: string) => self.stream.write(self.encoding.encode(value)),
    "void Write(char[] chars)": (self, chars: readonly Char[]) =>
      self.stream.write(self.encoding.encode(chars.map((one) => String.fromCharCode(one.code)).join(""))),
    "void Write(double value)": (self, value: number) => put(self, 8, (view) => view.setFloat64(0, value, true)),
    "void Write(float value)": (self, value: number) => put(self, 4, (view) => view.setFloat32(0, value, true)),
    "void Write(short value)": (self, value: number) => put(self, 2, (view) => view.setInt16(0, value, true)),
    "void Write(ushort value)": (self, value: number) => put(self, 2, (view) => view.setUint16(0, value, true)),
    "void Write(int value)": (self, value: number) => put(self, 4, (view) => view.setInt32(0, value, true)),
    "void Write(uint value)": (self, value: number) => put(self, 4, (view) => view.setUint32(0, value, true)),
    "void Write(long value)": (self, value: bigint) => put(self, 8, (view) => view.setBigInt64(0, value, true)),
    "void Write(ulong value)": (self, value: bigint) => put(self, 8, (view) => view.setBigUint64(0, value, true)),
    "void Write(string value)": (self, value: string | null) => {
      checkNotNull(value, "value");
      const bytes = self.encoding.encode(value as string);
      self.stream.write(Uint8Array.from([...length(bytes.length), ...bytes]));
    },
    "void Write7BitEncodedInt(int value)": (self, value: number) => self.stream.write(Uint8Array.from(length(value))),
  },
});
