import {
  argumentInvalid,
  checkNotNegative,
  checkNotNull,
  offsetsOutOfBounds,
  outOfRange,
} from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf } from "./bytes.ts";

const name = "System.IO.MemoryStream";

function over(buffer: readonly unknown[], index = 0, count = buffer?.length ?? 0, canWrite = true): StreamObject {
  checkNotNull(buffer, "buffer", "NullBuffer");
  checkNotNegative(index, "index");
  checkNotNegative(count, "count");
  if (index > buffer.length - count) throw argumentInvalid(offsetsOutOfBounds);
  return new StreamObject(name, bytesOf(buffer.slice(index, index + count)), canWrite, false);
}

export default defineClr<StreamObject>({
  constructors: {
    "()": () => new StreamObject(name),
    "(int)": (size: number) => {
      checkNotNegative(size, "capacity", "NotNegativeSize");
      const made = new StreamObject(name);
      made.capacity = size;
      return made;
    },
    "(byte[])": (buffer: readonly unknown[]) => over(buffer),
    "(byte[],bool)": (buffer: readonly unknown[], canWrite: boolean) => over(buffer, 0, buffer?.length, canWrite),
    "(byte[],int,int)": (buffer: readonly unknown[], index: number, count: number) => over(buffer, index, count),
    "(byte[],int,int,bool)": over,
  },
  properties: {
    Capacity: {
      get: (self) => self.capacity,
      set: (self, size: number) => {
        if (size < self.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = size;
      },
    },
  },
});
