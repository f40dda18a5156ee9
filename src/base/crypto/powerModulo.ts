/** base ** exponent modulo a positive number; the exponent is not negative. Four bits of it at a time. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const table = [1n % modulus];
  for (let index = 1; index < 16; index++) table.push((table[index - 1] * base) % modulus);
  let result = 1n % modulus;
  for (const digit of exponent.toString(16)) {
    for (let bit = 0; bit < 4; bit++) result = (result * result) % modulus;
    const value = Number.parseInt(digit, 16);
    if (value > 0) result = (result * table[value]) % modulus;
  }
  return result;
}
