import { joinBytes } from "../../../base/joinBytes.ts";
import { argumentInvalid, checkNotNegative, checkNotNull, offsetsOutOfBounds } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf, putBytes } from "../System.IO/bytes.ts";
import { type HashAlgorithm, hashSizes } from "./HashAlgorithm.ts";
import { hashByName, standardHash } from "./hashMembers.ts";

type Bytes = readonly unknown[];

function dispose(self: HashAlgorithm): void {
  self.isDisposed = true;
}

function partOf(
  bytes: Bytes | null,
  offset: number,
  count: number,
  name = "inputBuffer",
  place = "inputOffset",
): Uint8Array {
  checkNotNull(bytes, name);
  const all = bytes as Bytes;
  checkNotNegative(offset, place);
  if (count < 0 || count > all.length) throw argumentInvalid("Value was invalid.");
  if (all.length - count < offset) throw argumentInvalid(offsetsOutOfBounds);
  return bytesOf(all.slice(offset, offset + count));
}

export default defineClr<HashAlgorithm>({
  abstract: true,
  properties: {
    HashSize: (self) => hashSizes[self.algorithm],
    Hash: (self) => self.hash,
    InputBlockSize: () => 1,
    OutputBlockSize: () => 1,
    CanReuseTransform: () => true,
    CanTransformMultipleBlocks: () => true,
  },
  methods: {
    "ComputeHash(byte[])": (self, bytes: Bytes) => {
      checkNotNull(bytes, "buffer");
      return self.compute(bytesOf(bytes));
    },
    "ComputeHash(byte[],int,int)": (self, bytes: Bytes, offset: number, count: number) => {
      return self.compute(partOf(bytes, offset, count, "buffer", "offset"));
    },
    "ComputeHash(System.IO.Stream)": (self, stream: StreamObject) => {
      checkNotNull(stream, "inputStream");
      return self.compute(stream.read(stream.length));
    },
    TransformBlock: (self, bytes: Bytes, offset: number, count: number, target: unknown[] | null, at: number) => {
      const part = partOf(bytes, offset, count);
      self.pending.push(part);
      if (target) putBytes(part, target, at);
      return count;
    },
    TransformFinalBlock: (self, bytes: Bytes, offset: number, count: number) => {
      const part = partOf(bytes, offset, count);
      self.compute(joinBytes([...self.pending, part]));
      self.pending = [];
      return part;
    },
    Initialize: (self) => {
      self.pending = [];
    },
    Dispose: dispose,
    Clear: dispose,
  },
  statics: {
    "Create(string)": (name: string | null) => {
      checkNotNull(name, "hashName");
      return hashByName(name as string);
    },
    "Create()": standardHash,
  },
});
