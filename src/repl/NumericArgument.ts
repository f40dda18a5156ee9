/** How often anything is done at most, whatever number was typed. */
const mostTimes = 10_000;

/** The number that is typed before a function: digits, and a sign that a minus turns round. */
export class NumericArgument {
  #digits: number | null = null;
  #isNegative = false;

  /** Null: none was begun. A sign alone is one. */
  get value(): number | null {
    if (this.#digits === null && !this.#isNegative) return this.#isSigned ? 1 : null;
    return (this.#digits ?? 1) * (this.#isNegative ? -1 : 1);
  }

  #isSigned = false;

  set(value: number | null): void {
    this.#digits = value === null ? null : Math.abs(value);
    this.#isNegative = value !== null && value < 0;
    this.#isSigned = false;
  }

  addDigit(digit: number): void {
    this.#digits = Math.min((this.#digits ?? 0) * 10 + digit, mostTimes);
  }

  changeSign(): void {
    this.#isNegative = !this.#isNegative;
    this.#isSigned = true;
  }
}
