/** The words that begin as a word does, nearly to their end, and are little shorter or longer: Retry for Retrying, Failed for Failure. */
export function sameStem(word: string, words: readonly string[]): readonly string[] {
  const key = word.toLowerCase();
  return words.filter((other) => {
    const shorter = Math.min(key.length, other.length);
    let shared = 0;
    while (shared < shorter && key[shared] === other[shared].toLowerCase()) shared++;
    return shared >= 4 && shared >= shorter - 2 && Math.abs(key.length - other.length) <= 3;
  });
}
