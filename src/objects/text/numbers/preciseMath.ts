/*
 * Logarithms and powers to the nearest double. JavaScript's are off in the last digit now and then, those of the libraries
 * under .NET hardly ever. A value stands as the sum of two doubles meanwhile: functions return the greater and leave the
 * lesser in `low[0]`, which is read at once.
 */

const low = new Float64Array(1);

/** What ln 2 has beyond Math.LN2. */
const restOfNaturalTwo = 2.3190468138462996e-17;

function sum(left: number, right: number): number {
  const total = left + right;
  const part = total - left;
  low[0] = left - (total - part) + (right - part);
  return total;
}

/** Of numbers whose magnitudes are in that order. */
function quickSum(left: number, right: number): number {
  const total = left + right;
  low[0] = right - (total - left);
  return total;
}

function add(left: number, leftLow: number, right: number, rightLow: number): number {
  const high = sum(left, right);
  return quickSum(high, low[0] + leftLow + rightLow);
}

function multiply(left: number, leftLow: number, right: number, rightLow: number): number {
  const total = left * right;
  const scaled = 134217729 * left;
  const a = scaled - (scaled - left);
  const b = left - a;
  const otherScaled = 134217729 * right;
  const c = otherScaled - (otherScaled - right);
  const d = right - c;
  return quickSum(total, a * c - total + a * d + b * c + b * d + left * rightLow + leftLow * right);
}

/** 1/n!, each as a sum. */
const reciprocals = [1n, 2n, 6n, 24n, 120n, 720n, 5040n, 40320n, 362880n].map((factorial) => {
  const high = 1 / Number(factorial);
  const scaled = (1n << 160n) / factorial;
  return [high, Number(scaled - BigInt(high * 2 ** 110) * (1n << 50n)) * 2 ** -160] as const;
});

/** e to a power: what is returned, times two to the power of the whole number nearest to the power's part of ln 2. */
function exponential(power: number, powerLow: number, exponent: number): number {
  let high = multiply(-exponent, 0, Math.LN2, restOfNaturalTwo);
  high = add(power, powerLow, high, low[0]);
  const small = high / 256;
  const smallLow = low[0] / 256;
  [high, low[0]] = reciprocals[8];
  for (let term = 7; term >= 0; term--) {
    high = multiply(small, smallLow, high, low[0]);
    high = add(reciprocals[term][0], reciprocals[term][1], high, low[0]);
  }
  high = multiply(small, smallLow, high, low[0]);
  // Of what is added to 1, so that nothing of it is lost: (1 + v)^2 = 1 + v * (2 + v).
  for (let turn = 0; turn < 8; turn++) {
    const rest = low[0];
    const more = add(2, 0, high, rest);
    high = multiply(high, rest, more, low[0]);
  }
  return add(1, 0, high, low[0]);
}

const exponentOf = (power: number) => Math.round(power / Math.LN2);

/** In two steps, since a power of two alone may lie outside of the range. */
function scale(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

/** The natural logarithm of what is greater than zero and finite. */
function logarithm(value: number): number {
  const first = Math.log(value);
  const exponent = exponentOf(-first);
  let high = exponential(-first, 0, exponent);
  high = multiply(scale(value, exponent), 0, high, low[0]);
  high = add(high, low[0], -1, 0);
  return add(first, 0, high, low[0]);
}

export function preciseLog(value: number): number {
  if (!(value > 2 ** -1022) || value === Number.POSITIVE_INFINITY || value === 1) return Math.log(value);
  return logarithm(value);
}

/** A base or a result at the ends of the range stays JavaScript's, and so does what is exact. */
export function precisePow(value: number, power: number): number {
  if (value === 1 || (value === -1 && Math.abs(power) === Number.POSITIVE_INFINITY)) return 1;
  const near = value ** power;
  const magnitude = Math.abs(near);
  if (!(magnitude > 2 ** -1020 && magnitude < 2 ** 1020) || !(Math.abs(value) > 2 ** -1022)) return near;
  const isExact = magnitude < 2 ** 53 && Number.isInteger(near) && Number.isInteger(value);
  if (isExact || Math.abs(value) === 1 || power === 0 || power === 1) return near;
  let high = logarithm(Math.abs(value));
  high = multiply(high, low[0], power, 0);
  const exponent = exponentOf(high);
  return Math.sign(near) * scale(exponential(high, low[0], exponent), exponent);
}
