/** The names that begin with a word, ignoring case, in alphabetical order, each once. */
export function beginningWith(names: Iterable<string>, word: string): string[] {
  const folded = word.toLowerCase();
  const found = [...new Set(names)].filter((name) => name.toLowerCase().startsWith(folded));
  return found.sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}
