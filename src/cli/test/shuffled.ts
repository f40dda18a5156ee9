/** The same order for the same number; leaves what was given as it is. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    return Math.floor(((state ^ (state >>> 12)) >>> 0) / (0x1_0000_0000 / below));
  };
  for (let at = result.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
