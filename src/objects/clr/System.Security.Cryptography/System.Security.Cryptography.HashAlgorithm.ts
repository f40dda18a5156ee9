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
      checkNotNull(bytes, "buffer");
      checkNotNegative(offset, "offset");
      if (count < 0 || count > bytes.length) throw argumentInvalid("Value was invalid.");
      if (bytes.length - count < offset) throw argumentInvalid(offsetsOutOfBounds);
      return self.compute(bytesOf(bytes.slice(offset, offset + count)));
    },
    "ComputeHash(System.IO.Stream)": (self, stream: StreamObject) => {
      checkNotNull(stream, "inputStream");
      return self.compute(stream.read(stream.length));
    },
    TransformBlock: (self, bytes: Bytes, offset: number, count: number, target: unknown[] | null, at: number) => {
      const part = bytesOf(bytes.slice(offset, offset + count));
      self.pending.push(part);
      if (target) putBytes(part, target, at);
      return count;
    },
    TransformFinalBlock: (self, bytes: Bytes, offset: number, count: number) => {
      const part = bytesOf(bytes.slice(offset, offset + count));
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
