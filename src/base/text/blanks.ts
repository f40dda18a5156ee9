/** So many spaces; short runs, which columns are padded with all the time, are made once. */
export function blanks(count: number): string {
  return count < kept ? (known[count] ??= " ".repeat(count)) : " ".repeat(count);
}

const kept = 128;
const known: string[] = [];
