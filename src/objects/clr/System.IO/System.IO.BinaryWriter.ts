import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { Char } from "../../values/numbers.ts";
import type { BinaryFile } from "./BinaryFile.ts";
import { binaryFileMembers, binaryNumbers } from "./binaryFileMembers.ts";
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

const shared = binaryFileMembers("Writer", "output");

export default defineClr<BinaryFile>({
  ...shared,
  methods: {
    ...shared.methods,
    ...Object.fromEntries(
      binaryNumbers.map(({ type, size, set }) => [
        `Write(${type})`,
        (self: BinaryFile, value: never) => put(self, size, (view) => set(view, value)),
      ]),
    ),
    Flush: (self) => self.stream.flush(),
    "Write(bool)": (self, value: boolean) => put(self, 1, (view) => view.setUint8(0, value ? 1 : 0)),
    "Write(byte[])": (self, buffer: readonly unknown[]) => {
      checkNotNull(buffer, "buffer");
      self.stream.write(bytesOf(buffer));
    },
    "Write(byte[],int,int)": (self, buffer: readonly unknown[], index: number, count: number) =>
      self.stream.write(bytesOf(buffer.slice(index, index + count))),
    "Write(char)": (self, value: string) => self.stream.write(self.encoding.encode(value)),
    "Write(char[])": (self, chars: readonly Char[]) =>
      self.stream.write(self.encoding.encode(chars.map((one) => String.fromCharCode(one.code)).join(""))),
    "Write(string)": (self, value: string | null) => {
      checkNotNull(value, "value");
      const bytes = self.encoding.encode(value as string);
      self.stream.write(Uint8Array.from([...length(bytes.length), ...bytes]));
    },
    Write7BitEncodedInt: (self, value: number) => self.stream.write(Uint8Array.from(length(value))),
  },
});
