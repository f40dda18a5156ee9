import { checkNotNull, outOfRange, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Byte } from "../../values/numbers.ts";
import { elementType, itemsOf } from "../members/arrayMembers.ts";
import { SeededNetRandom } from "./netRandom.ts";
import { RandomObject, sessionSource } from "./RandomObject.ts";

const shared = new RandomObject(sessionSource);

function between(self: RandomObject, low: number, high: number): number {
  if (low > high) throw outOfRange("'minValue' cannot be greater than maxValue.", "minValue");
  const range = high - low;
  if (range <= 2147483647) return Math.trunc(self.source.double() * range) + low;
  return Math.trunc(self.source.largeDouble() * range) + low;
}

function below(self: RandomObject, limit: number): number {
  if (limit < 0) throw outOfRangeValue(limit, "maxValue", "NotNegativeCapacity");
  return Math.trunc(self.source.double() * limit);
}

function long(self: RandomObject, low: bigint, high: bigint): bigint {
  if (low > high) throw outOfRange("'minValue' cannot be greater than maxValue.", "minValue");
  const range = high - low;
  if (range <= 1n) return low;
  // As many bits as the range needs, until they lie in it.
  const unused = BigInt(64 - (range - 1n).toString(2).length);
  for (;;) {
    const drawn = self.source.bits64() >> unused;
    if (drawn < range) return low + drawn;
  }
}

export default defineClr<RandomObject>({
  constructors: {
    "()": () => new RandomObject(sessionSource),
    "(int)": (seed: number) => new RandomObject(new SeededNetRandom(seed)),
  },
  staticProperties: { Shared: () => shared },
  methods: {
    "Next()": (self) => self.source.sample31(),
    "Next(int)": below,
    "Next(int,int)": between,
    "NextInt64()": (self) => long(self, 0n, 9223372036854775807n),
    "NextInt64(long)": (self, high: bigint) => {
      if (high < 0n) throw outOfRangeValue(high, "maxValue", "NotNegative");
      return long(self, 0n, high);
    },
    "NextInt64(long,long)": long,
    NextDouble: (self) => self.source.double(),
    NextSingle: (self) => self.source.double(),
    "NextBytes(byte[])": (self, buffer: Byte[]) => {
      checkNotNull(buffer, "buffer");
      for (let index = 0; index < buffer.length; index++) buffer[index] = new Byte(self.source.sample31() & 0xff);
    },
    "GetItems(T[],int)": (self, choices: unknown, length: number) => {
      const items = itemsOf(choices, "choices");
      return newArray(
        elementType(choices),
        Array.from({ length }, () => items[below(self, items.length)]),
      );
    },
    "Shuffle(T[])": (self, values: unknown) => {
      const items = itemsOf(values, "values");
      for (let index = 0; index < items.length - 1; index++) {
        const other = between(self, index, items.length);
        [items[index], items[other]] = [items[other], items[index]];
      }
    },
  },
});
