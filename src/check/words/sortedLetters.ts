/** The letters of a word in the order of the alphabet, as another order of them gives them, too. */
export function sortedLetters(word: string): string {
  return [...word].sort().join("");
}
