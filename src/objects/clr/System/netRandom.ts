/** .NET's Random for a given seed: Knuth's subtractive generator as .NET has it, numbers and all. */
export class SeededNetRandom {
  readonly #seeds = new Int32Array(56);
  #next = 0;
  #nextPair = 21;

  constructor(seed: number) {
    const subtraction = seed === -2147483648 ? 2147483647 : Math.abs(seed);
    let previous = 161803398 - subtraction;
    this.#seeds[55] = previous;
    let current = 1;
    let at = 0;
    for (let index = 1; index < 55; index++) {
      at += 21;
      if (at >= 55) at -= 55;
      this.#seeds[at] = current;
      current = previous - current;
      if (current < 0) current += 2147483647;
      previous = this.#seeds[at];
    }
    for (let round = 1; round < 5; round++) {
      for (let index = 1; index < 56; index++) {
        let other = index + 30;
        if (other >= 55) other -= 55;
        this.#seeds[index] = (this.#seeds[index] - this.#seeds[1 + other]) | 0;
        if (this.#seeds[index] < 0) this.#seeds[index] += 2147483647;
      }
    }
  }

  /** From 0 to 2^31 - 2. */
  sample31(): number {
    if (++this.#next >= 56) this.#next = 1;
    if (++this.#nextPair >= 56) this.#nextPair = 1;
    let result = (this.#seeds[this.#next] - this.#seeds[this.#nextPair]) | 0;
    if (result === 2147483647) result--;
    if (result < 0) result += 2147483647;
    this.#seeds[this.#next] = result;
    return result;
  }

  double(): number {
    return this.sample31() * (1 / 2147483647);
  }

  bits64(): bigint {
    const part = (bits: number) => BigInt(Math.trunc(this.double() * 2 ** bits));
    const [low, middle, high] = [part(22), part(22), part(20)];
    return low | (middle << 22n) | (high << 44n);
  }

  /** A sample over a range of more than Int32.MaxValue. */
  largeDouble(): number {
    let result = this.sample31();
    if (this.sample31() % 2 === 0) result = -result;
    return (result + 2147483646) / (2 * 2147483647 - 1);
  }
}
