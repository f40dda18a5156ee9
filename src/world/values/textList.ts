/** The texts of a value that is kept as a list; none where it is no list. */
export function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
