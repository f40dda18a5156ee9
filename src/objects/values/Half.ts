import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Half: 11 significant bits, up to 65504. */
export class Half extends ClrObject {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = nearestHalf(value);
  }

  get clrType(): ClrType {
    return halfType();
  }

  override get equalityKey(): string {
    return `Half:${this.value + 0}`;
  }

  /** The fewest decimal digits that no other half is nearer to, as a number. */
  get shortest(): number {
    if (this.value === 0) return this.value;
    for (let digits = 1; digits < 5; digits++) {
      const candidate = Number(this.value.toPrecision(digits));
      if (nearestHalf(candidate) === this.value) return candidate;
    }
    return this.value;
  }
}

const halfType = lazyType("System.Half");

function nearestHalf(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))), -14);
  const unit = 2 ** (exponent - 10);
  const scaled = value / unit;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const rounded = (rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor) * unit;
  if (Math.abs(rounded) >= 65520) return Math.sign(value) * Number.POSITIVE_INFINITY;
  return rounded === 0 && value < 0 ? -0 : rounded;
}
