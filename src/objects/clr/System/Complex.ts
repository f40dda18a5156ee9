import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Double } from "../../values/numbers.ts";

/** System.Numerics.Complex. */
export class Complex extends ClrObject {
  constructor(
    readonly real: number,
    readonly imaginary: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return complexType();
  }

  override get equalityKey(): string {
    return `Complex:${this.real + 0};${this.imaginary + 0}`;
  }

  /** The length of the number as a vector, without overflow on the way. */
  get magnitude(): number {
    const [least, most] = [Math.abs(this.real), Math.abs(this.imaginary)].sort((one, other) => one - other);
    if (least === 0) return most;
    if (most === Number.POSITIVE_INFINITY) return Number.isNaN(least) ? least : most;
    return magnitudes[edition()](least, most);
  }

  get phase(): number {
    return Math.atan2(this.imaginary, this.real);
  }

  /** "<1; 2>", each part as `format` and the culture say. */
  toText(format: string, culture: string): string {
    const part = (value: number) => formatNumber(new Double(value), format, culture);
    return `<${part(this.real)}; ${part(this.imaginary)}>`;
  }
}

const complexType = lazyType("System.Numerics.Complex");

/** .NET Framework divides by the longer side; .NET squares both, and makes them smaller or greater first where they are far from 1. */
const magnitudes: PerEdition<(least: number, most: number) => number> = {
  Desktop: (least, most) => most * Math.sqrt(1 + (least / most) ** 2),
  Core: (least, most) => {
    const scale = most > 2 ** 500 ? 2 ** -600 : least < 2 ** -500 ? 2 ** 600 : 1;
    return Math.sqrt((most * scale) ** 2 + (least * scale) ** 2) / scale;
  },
};

export function polar(magnitude: number, phase: number): Complex {
  return new Complex(magnitude * Math.cos(phase), magnitude * Math.sin(phase));
}

export function addComplex(left: Complex, right: Complex): Complex {
  return new Complex(left.real + right.real, left.imaginary + right.imaginary);
}

export function subtractComplex(left: Complex, right: Complex): Complex {
  return new Complex(left.real - right.real, left.imaginary - right.imaginary);
}

export function multiplyComplex(left: Complex, right: Complex): Complex {
  return new Complex(
    left.real * right.real - left.imaginary * right.imaginary,
    left.imaginary * right.real + left.real * right.imaginary,
  );
}

/** Scaled by the greater part of the divisor, so that nothing overflows on the way. */
export function divideComplex(left: Complex, right: Complex): Complex {
  const { real: a, imaginary: b } = left;
  const { real: c, imaginary: d } = right;
  if (Math.abs(d) < Math.abs(c)) {
    const ratio = d / c;
    return new Complex((a + b * ratio) / (c + d * ratio), (b - a * ratio) / (c + d * ratio));
  }
  const ratio = c / d;
  return new Complex((b + a * ratio) / (d + c * ratio), (-a + b * ratio) / (d + c * ratio));
}

export function squareRoot(value: Complex): Complex {
  const { real, imaginary } = value;
  if (imaginary === 0) return real < 0 ? new Complex(0, Math.sqrt(-real)) : new Complex(Math.sqrt(real), 0);
  const part = Math.sqrt((Math.abs(real) + value.magnitude) / 2);
  if (real >= 0) return new Complex(part, imaginary / (2 * part));
  return new Complex(Math.abs(imaginary) / (2 * part), imaginary < 0 ? -part : part);
}

export function power(value: Complex, exponent: Complex): Complex {
  if (exponent.real === 0 && exponent.imaginary === 0) return new Complex(1, 0);
  if (value.real === 0 && value.imaginary === 0) return new Complex(0, 0);
  const rho = value.magnitude;
  const theta = value.phase;
  const angle = exponent.real * theta + exponent.imaginary * Math.log(rho);
  return polar(rho ** exponent.real * Math.E ** (-exponent.imaginary * theta), angle);
}
