import { checkStop } from "../../base/budget.ts";
import { longestInteger, TooLarge } from "../../base/TooLarge.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/*
 * The .NET numbers other than Int32 (JS number) and Int64 (bigint): immutable values. Identity means nothing; compare
 * their `value`.
 */

export class Double extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return doubleType();
  }
}

/** `value` is always a number that a float can hold (Math.fround of itself). */
export class Single extends ClrObject {
  readonly value: number;
  constructor(value: number) {
    super();
    this.value = Math.fround(value);
  }
  get clrType(): ClrType {
    return singleType();
  }
}

/** mantissa / 10^scale, |mantissa| < 2^96, scale 0 to 28; trailing zeros count ("1.10" keeps scale 2). */
export class Decimal extends ClrObject {
  constructor(
    readonly mantissa: bigint,
    readonly scale: number,
  ) {
    super();
  }
  get clrType(): ClrType {
    return decimalType();
  }
}

export class Byte extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return byteType();
  }
}

export class SByte extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return sbyteType();
  }
}

export class Int16 extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return int16Type();
  }
}

export class UInt16 extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return uint16Type();
  }
}

export class UInt32 extends ClrObject {
  constructor(readonly value: number) {
    super();
  }
  get clrType(): ClrType {
    return uint32Type();
  }
}

export class UInt64 extends ClrObject {
  constructor(readonly value: bigint) {
    super();
  }
  get clrType(): ClrType {
    return uint64Type();
  }
}

/** Work with larger numbers takes long enough to look whether it shall stop. */
const slowInteger = 1n << 16_384n;
const largestInteger = 1n << BigInt(longestInteger);

export class BigInteger extends ClrObject {
  constructor(readonly value: bigint) {
    super();
    if (value > slowInteger || value < -slowInteger) checkStop();
    if (value > largestInteger || value < -largestInteger) throw new TooLarge("The number would have too many digits.");
  }
  get clrType(): ClrType {
    return bigIntegerType();
  }
}

/** One UTF-16 code unit. */
export class Char extends ClrObject {
  constructor(readonly code: number) {
    super();
  }
  get clrType(): ClrType {
    return charType();
  }
}

const doubleType = lazyType("System.Double");
const singleType = lazyType("System.Single");
const decimalType = lazyType("System.Decimal");
const byteType = lazyType("System.Byte");
const sbyteType = lazyType("System.SByte");
const int16Type = lazyType("System.Int16");
const uint16Type = lazyType("System.UInt16");
const uint32Type = lazyType("System.UInt32");
const uint64Type = lazyType("System.UInt64");
const bigIntegerType = lazyType("System.Numerics.BigInteger");
const charType = lazyType("System.Char");
