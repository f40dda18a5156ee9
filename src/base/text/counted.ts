/** `1 error`, `2 errors`: for nouns whose plural ends with s. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
